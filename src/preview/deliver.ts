import type { MessageReply, Reply } from '../command.ts';
import type { Channel } from './channel.ts';
import type { MessageView, Outcome, Person } from './page/protocol.ts';
import { BOT } from './people.ts';

/** What a reply answers. */
export interface Origin {
  /** Id of the person who did it. */
  readonly person: string;
  readonly at: Date;
  /** The command used; null when it was something else. */
  readonly command: string | null;
  /** The message that the reply belongs to: the person's own, or the one whose component was used. */
  readonly message: MessageView | null;
}

/**
 * Does what a reply says, as Discord would.
 *
 * @throws Error when the reply does not fit what it answers
 */
export function deliver(reply: Reply, origin: Origin, channel: Channel): Outcome {
  const nothing: Outcome = { changes: [], modal: null, hint: null };
  switch (reply.kind) {
    case 'message':
      return { ...nothing, changes: channel.add(messageOf(reply, origin)) };
    case 'modal':
      return { ...nothing, modal: { data: reply.modal, message: origin.message?.id ?? null } };
    case 'update':
      return {
        ...nothing,
        changes: channel.edit(used(origin, reply).id, { components: reply.body.components }),
      };
    case 'delete':
      return { ...nothing, changes: channel.remove(used(origin, reply).id) };
    case 'post': {
      const { id } = used(origin, reply);
      const posted = messageOf({ ...reply, kind: 'message', visibility: 'public' }, origin);
      return {
        ...nothing,
        changes: [
          ...channel.add({ ...posted, repliesTo: reply.messageId }),
          ...channel.edit(id, { components: reply.posted.components }),
        ],
      };
    }
  }
}

/** The bot's message as the channel keeps it. */
export function messageOf(
  { body, files = [], visibility }: MessageReply,
  { person, at, command, message }: Origin,
): Omit<MessageView, 'id'> {
  return {
    author: BOT.id,
    at: at.toISOString(),
    content: '',
    components: body.components,
    files,
    repliesTo: message?.id ?? null,
    command: command === null ? null : { person, name: command },
    visibleTo: visibility === 'private' ? person : null,
    edited: false,
  };
}

/** What a person wrote, as the channel keeps it. */
export function messageFrom(
  { id }: Person,
  content: string,
  at: Date,
  repliesTo: string | null,
): Omit<MessageView, 'id'> {
  return {
    author: id,
    at: at.toISOString(),
    content,
    components: [],
    files: [],
    repliesTo,
    command: null,
    visibleTo: null,
    edited: false,
  };
}

function used({ message }: Origin, { kind }: Reply): MessageView {
  if (message !== null) return message;
  throw new Error(`A reply of kind "${kind}" needs a message with a button or select that was used`);
}
