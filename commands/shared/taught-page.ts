import type { MessageBody } from '../../src/command.ts';
import { taughtBody } from '../../src/replies/taught.ts';
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
  return taught === undefined ? null : taughtBody(taught, await store.taughtHistory(guild, id), note);
}
