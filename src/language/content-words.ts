import { isStopWord } from './stop-words.ts';
import type { Word } from './words.ts';

/** The content words in one, so that "the eval harness" and "Eval-Harness" are the same: "evalharness". */
export function joinContentWords(found: readonly Word[]): string {
  return found
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ folded }) => folded)
    .join('');
}
