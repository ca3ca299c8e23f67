import type { ComponentRequest, MessageBody, MessageReply, UpdateReply } from '../../src/command.ts';

/**
 * Shows another page: in place where only the member sees the message, else in a private message, so that nobody
 * turns a page that others are reading.
 */
export function turnPage({ message }: ComponentRequest, body: MessageBody): UpdateReply | MessageReply {
  const outcome = { result: 'shown' } as const;
  return message.isPrivate
    ? { kind: 'update', body, outcome }
    : { kind: 'message', visibility: 'private', body, outcome };
}

/** A page that only the member sees. */
export function privatePage(body: MessageBody, passage?: string): MessageReply {
  const outcome =
    passage === undefined ? ({ result: 'shown' } as const) : ({ result: 'shown', passage } as const);
  return { kind: 'message', visibility: 'private', body, outcome };
}
