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
 * number, number of pointers, pointers of four fields each (wndb(5WN)).
 */
const FIRST_WORD = 4;

/** The words of a synset's record, in lower case. */
export function wordsOf(record: string): readonly string[] {
  const count = wordCount(record);
  const fields = record.split(' ', FIRST_WORD + 2 * count);
  return Array.from({ length: count }, (_, index) =>
    (fields[FIRST_WORD + 2 * index] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
  );
}

/** The pointers of a synset's record whose relation means something here. */
export function pointersOf(record: string): readonly Pointer[] {
  const fields = record.split(' ');
  const first = FIRST_WORD + 2 * wordCount(record);
  const pointers: Pointer[] = [];
  for (let index = 0; index < Number(fields[first]); index++) {
    const at = first + 1 + 4 * index;
    const relation = RELATIONS[fields[at] ?? ''];
    const file = FILE_OF[fields[at + 2] ?? ''];
    const ends = fields[at + 3] ?? '0000';
    if (relation === undefined || file === undefined) continue;
    pointers.push({
      relation,
      file,
      offset: Number(fields[at + 1]),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return pointers;
}

function wordCount(record: string): number {
  return Number.parseInt(record.slice(14, 16), 16);
}
