import type { MessageReply, Services } from '../../src/command.ts';
import { echo } from '../../src/replies/escape.ts';
import { privateNote } from '../../src/replies/notes.ts';

/** The note for a document that the library does not have. */
export function noSuchDocument(name: string, services: Services): MessageReply {
  return privateNote(
    `I have no document “${echo(name)}”. ${services.mention('topics')} lists all.`,
    'invalid',
  );
}

/** The note for a passage that the library does not have. */
export function noSuchPassage(id: string, services: Services): MessageReply {
  return privateNote(
    `I have no passage “${echo(id)}”. ${services.mention('search')} finds passages by their words.`,
    'invalid',
  );
}
