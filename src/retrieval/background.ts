import { remember } from '../language/remember.ts';
import { readWordCounts, type WordCounts } from '../language/word-counts.ts';

/** Running words in SUBTLEX-US. */
const CORPUS_WORDS = 51_000_000;
/** Words in a passage, as `splitPassages` makes them: turns counts of words into counts of passages. */
const PASSAGE_WORDS = 100;
const REMEMBERED_WORDS = 20_000;

let counts: WordCounts | undefined;

const countOf = remember(REMEMBERED_WORDS, (folded) => {
  counts ??= readWordCounts();
  return counts(folded);
});

/**
 * The share of passages of ordinary English that hold the word, 0 to 1, by the frequencies of SUBTLEX-US; 0 for a word
 * that the list lacks. Reads the list at the first call.
 */
export function backgroundShare(folded: string): number {
  return 1 - Math.exp((-countOf(folded) * PASSAGE_WORDS) / CORPUS_WORDS);
}

/** Whether `folded` is an ordinary English word: used at least a few times in the films and series behind SUBTLEX-US. */
export function isEnglishWord(folded: string): boolean {
  return countOf(folded) >= 5;
}
