import type { Passage } from '../corpus/passage.ts';
import type { Analyser, Analysis } from '../language/analyse.ts';
import { WordNet } from '../language/wordnet.ts';
import type { Word } from '../language/words.ts';
import { backgroundShare } from './background.ts';
import { fieldsOf } from './passage-fields.ts';
import { relatedTerms } from './related-terms.ts';

/** How many passages' worth of ordinary English the inverse document frequency is pooled with. */
const BACKGROUND_PASSAGES = 60;

/** What a corpus's words are, and how telling each of them is. */
export interface Vocabulary {
  readonly passageCount: number;
  /** Passages that hold the term. */
  documentFrequency(term: string): number;
  /**
   * Inverse document frequency of BM25 (Robertson and Zaragoza 2009), pooled with the frequency of `folded` in
   * ordinary English, so that a corpus of a dozen passages knows that "found" says less than "Biderman".
   */
  idf(term: string, folded: string): number;
  /** Whether the corpus has the word, in any of its forms. */
  hasTerm(term: string): boolean;
  /** Folded words of the corpus by length: the candidates for a misspelt word. */
  readonly wordsByLength: ReadonlyMap<number, readonly string[]>;
  hasWord(folded: string): boolean;
  /** Terms of the corpus that are related to the word, with grades 0 to 1 (see `relatedTerms`). */
  related(folded: string): ReadonlyMap<string, number>;
  /** Share of a word's occurrences inside sentences that are capitalised, 0 to 1; names are near 1. */
  nameShare(folded: string): number;
}

interface WordUse {
  inside: number;
  capital: number;
}

/**
 * Reads the vocabulary of passages: of their texts, titles, headings and asks.
 *
 * @param wordNet where related words are looked up; may be shared
 * @param base the vocabulary of other passages, to which this one is added
 */
export function readVocabulary(
  passages: readonly Passage[],
  analyse: Analyser,
  wordNet: WordNet = new WordNet(),
  base: Vocabulary = EMPTY,
): Vocabulary {
  const frequency = new Map<string, number>();
  const uses = new Map<string, WordUse>();
  const counted = new Set<Analysis>();
  for (const passage of passages) {
    const fields = Object.values(fieldsOf(passage)).map(analyse);
    for (const term of new Set(fields.flatMap(({ terms }) => terms.map(({ term }) => term)))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    for (const field of fields) {
      if (!counted.has(field)) countUses(field.words, uses);
      counted.add(field);
    }
  }
  const passageCount = base.passageCount + passages.length;
  const documentFrequency = (term: string) => base.documentFrequency(term) + (frequency.get(term) ?? 0);
  const hasTerm = (term: string) => frequency.has(term) || base.hasTerm(term);
  const share = (term: string, folded: string): number => {
    const local = documentFrequency(term);
    return (local + BACKGROUND_PASSAGES * backgroundShare(folded)) / (passageCount + BACKGROUND_PASSAGES);
  };
  return {
    passageCount,
    documentFrequency,
    idf: (term, folded) => {
      const n = passageCount + BACKGROUND_PASSAGES;
      const df = share(term, folded) * n;
      return Math.log(1 + (n - df + 0.5) / (df + 0.5));
    },
    hasTerm,
    wordsByLength: groupByLength(uses.keys(), base),
    hasWord: (folded) => uses.has(folded) || base.hasWord(folded),
    related: rememberRelated(hasTerm, wordNet),
    nameShare: (folded) => {
      if (base.hasWord(folded)) return base.nameShare(folded);
      const use = uses.get(folded);
      return use === undefined || use.inside === 0 ? 0 : use.capital / use.inside;
    },
  };
}

/** Questions use the same words over and over: their related terms are remembered, up to this many words. */
const REMEMBERED_WORDS = 5000;

function rememberRelated(
  hasTerm: (term: string) => boolean,
  wordNet: WordNet,
): (folded: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (folded) => {
    const related = known.get(folded) ?? relatedTerms(folded, wordNet, hasTerm);
    if (known.size >= REMEMBERED_WORDS) known.clear();
    known.set(folded, related);
    return related;
  };
}

function countUses(found: readonly Word[], uses: Map<string, WordUse>): void {
  for (const word of found) {
    for (const form of [word.folded, ...word.parts]) {
      let use = uses.get(form);
      if (use === undefined) {
        use = { inside: 0, capital: 0 };
        uses.set(form, use);
      }
      if (!word.opens) use.inside++;
      if (!word.opens && word.capital) use.capital++;
    }
  }
}

/** Words by their lengths; lengths at which nothing is added share the list of `base`. */
function groupByLength(folded: Iterable<string>, base: Vocabulary): ReadonlyMap<number, readonly string[]> {
  const added = new Map<number, string[]>();
  for (const word of folded) {
    if (base.hasWord(word)) continue;
    const group = added.get(word.length);
    if (group === undefined) added.set(word.length, [word]);
    else group.push(word);
  }
  const groups = new Map(base.wordsByLength);
  for (const [length, words] of added) groups.set(length, [...(groups.get(length) ?? []), ...words]);
  return groups;
}

/** The vocabulary of no passages at all. */
const EMPTY: Vocabulary = {
  passageCount: 0,
  documentFrequency: () => 0,
  idf: () => 0,
  hasTerm: () => false,
  wordsByLength: new Map(),
  hasWord: () => false,
  related: () => new Map(),
  nameShare: () => 0,
};
