import type { MessageBody, MessageReply, Outcome } from '../command.ts';
import { message, text } from './components.ts';

/** A message of plain sentences in Discord's Markdown; members' text in it has to be escaped already. */
export function noteBody(sentences: string): MessageBody {
  return message(text(sentences));
}

/** A short private note to the member. */
export function privateNote(sentences: string, result: Outcome['result']): MessageReply {
  return { kind: 'message', visibility: 'private', body: noteBody(sentences), outcome: { result } };
}

/**
 * For buttons, selects and modals of an earlier version, or that name a passage which is no longer there.
 *
 * @param ask - how to write the name of `/ask`, see `Services.mention`
 */
export function outOfDate(ask: string): MessageReply {
  return privateNote(
    `This is out of date: I have been changed since. Please ask again with ${ask}.`,
    'stale',
  );
}

/** For members who may not do what they tried to do. */
export function notAllowed(sentence: string): MessageReply {
  return privateNote(sentence, 'denied');
}
