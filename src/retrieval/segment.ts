import { lettersOf } from '../language/letters.ts';

/** The texts by which a passage can be found, in the order in which their postings are kept. */
export const FIELDS = ['text', 'title', 'section', 'asks'] as const;

export type Field = (typeof FIELDS)[number];

/**
 * What indexing a run of passages yields: an inverted index of their terms and the use of their words. It holds nothing
 * but strings and arrays of numbers, so that it can be kept in a file as it is.
 */
export interface SegmentData {
  readonly passageCount: number;
  /** The distinct terms; a term's id is its place here. */
  readonly terms: readonly string[];
  /** For each term, the number of passages that hold it in any field. */
  readonly documentFrequencies: Uint32Array;
  readonly postings: Postings;
  /** Distinct terms of each field: passage by passage, in the order of `FIELDS`. */
  readonly fieldLengths: Uint32Array;
  readonly words: WordUses;
}

/** For each term and field the passages that hold the term there, and how often. */
export interface Postings {
  /** Where the postings of each list end; they begin where those of the list before it end. See `postingList`. */
  readonly ends: Uint32Array;
  /** Places of passages in the segment, ascending within a list. */
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
}

/** How each folded word is written. */
export interface WordUses {
  readonly folded: readonly string[];
  /** Occurrences that do not open a sentence. */
  readonly inside: Uint32Array;
  /** Those among them that are capitalised. */
  readonly capitals: Uint32Array;
}

/** The place of a term's list in a field among all lists of a segment. */
export function postingList(termId: number, field: number): number {
  return termId * FIELDS.length + field;
}

/** A part of a corpus, ready to be searched. What is counted in the segments of a corpus adds up. */
export interface Segment extends SegmentData {
  /** Each term's id. */
  readonly termIds: ReadonlyMap<string, number>;
  /** The place of each folded word in `words`. */
  readonly wordIds: ReadonlyMap<string, number>;
  /** Its words of so many letters: the candidates for a misspelt word. */
  wordsOfLength(length: number): readonly SpeltWord[];
}

/** A folded word with its letters, see `lettersOf`. */
export interface SpeltWord {
  readonly folded: string;
  readonly letters: number;
}

export function openSegment(data: SegmentData): Segment {
  const { folded } = data.words;
  let byLength: ReadonlyMap<number, readonly SpeltWord[]> | undefined;
  return {
    ...data,
    termIds: placesOf(data.terms),
    wordIds: placesOf(folded),
    // Most questions have no misspelt word.
    wordsOfLength: (length) => {
      byLength ??= groupByLength(folded);
      return byLength.get(length) ?? [];
    },
  };
}

function placesOf(strings: readonly string[]): ReadonlyMap<string, number> {
  return new Map(strings.map((string, place) => [string, place]));
}

function groupByLength(words: readonly string[]): ReadonlyMap<number, readonly SpeltWord[]> {
  const groups = new Map<number, SpeltWord[]>();
  for (const folded of words) {
    const word = { folded, letters: lettersOf(folded) };
    const group = groups.get(folded.length);
    if (group === undefined) groups.set(folded.length, [word]);
    else group.push(word);
  }
  return groups;
}

/** The number of passages that hold the term in any field. */
export function documentFrequency(segments: readonly Segment[], term: string): number {
  let sum = 0;
  for (const { termIds, documentFrequencies } of segments) {
    const id = termIds.get(term);
    if (id !== undefined) sum += documentFrequencies[id] ?? 0;
  }
  return sum;
}
