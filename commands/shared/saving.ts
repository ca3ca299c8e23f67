import type { Reply } from '../../src/command.ts';
import { privateNote } from '../../src/replies/notes.ts';
import { StoreUnavailableError } from '../../src/store/database.ts';

/** Does something with the store; when that is away, the member is told that nothing was saved. */
export async function saving(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return privateNote(
      'I cannot reach my database at the moment, so nothing was saved. Please try again in a minute.',
      'unsaved',
    );
  }
}
