import { placeTerms } from '../language/terms.ts';
import { WordNet } from '../language/wordnet.ts';
import { type Word, words } from '../language/words.ts';
import { backgroundShare } from './background.ts';
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
  total: number;
  inside: number;
  capital: number;
}

/** Reads the vocabulary of `texts`, one text a passage. */
export function readVocabulary(texts: Iterable<string>): Vocabulary {
  const frequency = new Map<string, number>();
  const uses = new Map<string, WordUse>();
  let passageCount = 0;
  for (const text of texts) {
    passageCount++;
    const found = words(text);
    for (const term of new Set(placeTerms(found).map(({ term }) => term))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    countUses(found, text, uses);
  }
  const share = (term: string, folded: string): number => {
    const local = frequency.get(term) ?? 0;
    return (local + BACKGROUND_PASSAGES * backgroundShare(folded)) / (passageCount + BACKGROUND_PASSAGES);
  };
  return {
    passageCount,
    documentFrequency: (term) => frequency.get(term) ?? 0,
    idf: (term, folded) => {
      const n = passageCount + BACKGROUND_PASSAGES;
      const df = share(term, folded) * n;
      return Math.log(1 + (n - df + 0.5) / (df + 0.5));
    },
    hasTerm: (term) => frequency.has(term),
    wordsByLength: groupByLength(uses.keys()),
    hasWord: (folded) => uses.has(folded),
    related: rememberRelated((term) => frequency.has(term)),
    nameShare: (folded) => {
      const use = uses.get(folded);
      return use === undefined || use.inside === 0 ? 0 : use.capital / use.inside;
    },
  };
}

/** Questions use the same words over and over: their related terms are remembered, up to this many words. */
const REMEMBERED_WORDS = 5000;

function rememberRelated(
  hasTerm: (term: string) => boolean,
): (folded: string) => ReadonlyMap<string, number> {
  const wordNet = new WordNet();
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (folded) => {
    const related = known.get(folded) ?? relatedTerms(folded, wordNet, hasTerm);
    if (known.size >= REMEMBERED_WORDS) known.clear();
    known.set(folded, related);
    return related;
  };
}

function countUses(found: readonly Word[], text: string, uses: Map<string, WordUse>): void {
  found.forEach((word, index) => {
    const inside =
      index > 0 && !/[.!?:]["'”’)]?\s*$/u.test(text.slice(Math.max(0, word.start - 4), word.start));
    for (const form of [word.folded, ...word.parts]) {
      const use = uses.get(form) ?? { total: 0, inside: 0, capital: 0 };
      use.total++;
      if (inside) use.inside++;
      if (inside && word.capital) use.capital++;
      uses.set(form, use);
    }
  });
}

function groupByLength(folded: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of folded) {
    const group = groups.get(word.length);
    if (group === undefined) groups.set(word.length, [word]);
    else group.push(word);
  }
  return groups;
}
