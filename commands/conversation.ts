import type { MessageReply, OwnMessage, RequestContext, Services } from '../src/command.ts';
import { dismissButton } from '../src/replies/buttons.ts';
import { plainText } from '../src/replies/escape.ts';
import { noteBody } from '../src/replies/notes.ts';
import { readQuestion } from '../src/replies/question-line.ts';
import { answerQuestion } from './shared/answering.ts';

/** A message to the bot: a mention, a reply to one of its answers, or a direct message. */
export interface ConversationRequest extends RequestContext {
  /** The message's content as Discord has it; mentions in it do no harm. */
  readonly written: string;
  /** The bot's message that this one replies to; null when it is no reply to the bot. */
  readonly repliedTo: Pick<OwnMessage, 'components'> | null;
}

/** Answers in a conversation, for all to see; what was asked before is read from the message replied to. */
export function converse(request: ConversationRequest, services: Services): MessageReply {
  const { written, repliedTo, invoker } = request;
  if (plainText(written) === '') {
    const hello = `Hello! Ask me a question and I quote the documents I know. ${services.mention('topics')} shows what they are about.`;
    return { kind: 'message', visibility: 'public', body: noteBody(hello), outcome: { result: 'invalid' } };
  }
  const earlier = repliedTo === null ? null : readQuestion(repliedTo.components);
  const shown = { visibility: 'public', buttons: [dismissButton(invoker.id)] } as const;
  return answerQuestion({ written, earlier, context: request, ownWords: true }, services, shown, shown);
}
