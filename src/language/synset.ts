import type { PartOfSpeech } from './synset-files.ts';

/** A relation between two words, as WordNet 3.1 names it. */
export type Relation = 'synonym' | 'derived' | 'hypernym' | 'hyponym' | 'similar' | 'pertainym';

export interface Pointer {
  readonly relation: Relation;
  readonly file: PartOfSpeech;
  readonly offset: number;
  /** Number of the word in this synset that the pointer starts from, 1-based; 0 for the whole synset. */
  readonly from: number;
  /** The same in the other synset. */
  readonly to: number;
}

/** Pointer symbols of the data files: WordNet's manual page wninput(5WN). */
const RELATIONS: Readonly<Record<string, Relation>> = {
  '@': 'hypernym',
  '@i': 'hypernym',
  '~': 'hyponym',
  '~i': 'hyponym',
  '+': 'derived',
  '&': 'similar',
  $: 'similar',
  '\\': 'pertainym',
};
const FILE_OF: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/**
 * A record holds: offset (8 digits), file number (2), type (1), number of words (2, hexadecimal), words each with a
 * number, number of pointers (3 digits), pointers of a symbol, offset (8 digits), type (1) and two ends (4, hexadecimal)
 * each; one space parts them (wndb(5WN)). Most of it has fixed places, which is faster than to split it.
 */
const FIRST_WORD = 17;

/** The words of a synset's record, in lower case. */
export function wordsOf(record: string): readonly string[] {
  const words: string[] = [];
  let at = FIRST_WORD;
  for (let count = wordCount(record); count > 0; count--) {
    const word = record.slice(at, record.indexOf(' ', at)).toLowerCase();
    // Adjectives may bear a mark: "asleep(p)".
    words.push(word.endsWith(')') ? word.replace(/\(\w+\)$/, '') : word);
    at = skipFields(record, at, 2);
  }
  return words;
}

/** The pointers of a synset's record whose relation means something here, the first `most` of them. */
export function pointersOf(record: string, most: number): readonly Pointer[] {
  const pointers: Pointer[] = [];
  const count = skipFields(record, FIRST_WORD, 2 * wordCount(record));
  let at = count + 4;
  for (let left = Number(record.slice(count, count + 3)); left > 0 && pointers.length < most; left--) {
    const end = record.indexOf(' ', at);
    const relation = RELATIONS[record.slice(at, end)];
    const file = FILE_OF[record.charAt(end + 10)];
    at = end + 17;
    if (relation === undefined || file === undefined) continue;
    pointers.push({
      relation,
      file,
      offset: Number(record.slice(end + 1, end + 9)),
      from: Number.parseInt(record.slice(end + 12, end + 14), 16),
      to: Number.parseInt(record.slice(end + 14, end + 16), 16),
    });
  }
  return pointers;
}

function wordCount(record: string): number {
  return Number.parseInt(record.slice(14, 16), 16);
}

/** Where the field stands that comes so many fields after the one at `at`. */
function skipFields(record: string, at: number, fields: number): number {
  let place = at;
  for (let left = fields; left > 0; left--) place = record.indexOf(' ', place) + 1;
  return place;
}
