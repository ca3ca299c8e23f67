import type { MessageBody } from '../../src/command.ts';
import { splitPassages } from '../../src/corpus/passages.ts';
import { taughtBody } from '../../src/replies/taught.ts';
import { taughtDocument } from '../../src/servers/taught-document.ts';
import type { Office } from './moderating.ts';

/**
 * The page of a taught answer with its history; null when the server has none of that id.
 *
 * @param note - what has just been done with it, as a sentence
 * @throws StoreUnavailableError
 */
export async function taughtPage(
  { store, guild }: Office,
  id: number,
  note?: string,
): Promise<MessageBody | null> {
  const taught = (await store.taughtAnswers(guild)).find((answer) => answer.id === id);
  if (taught === undefined) return null;
  const passages = splitPassages(taughtDocument(taught));
  return taughtBody(taught, passages, await store.taughtHistory(guild, id), note);
}
