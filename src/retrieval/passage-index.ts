import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passage.ts';
import { termsOf } from '../language/terms.ts';

/** A term to look for, with its weight. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  readonly passage: Passage;
  /** BM25 over the fields, unbounded; comparable within one query only. */
  readonly score: number;
}

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly section: string;
  readonly asks: string;
}

const FIELD_WEIGHTS = { text: 1, title: 0.3, section: 0.5, asks: 0.6 };

/** The passages of a corpus, ready to be searched. */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #index: MiniSearch<Entry>;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#index = new MiniSearch<Entry>({
      fields: ['text', 'title', 'section', 'asks'],
      // Stop words must go here and not in `processTerm`: MiniSearch counts a field's length before that.
      tokenize: termsOf,
      processTerm: (term) => term,
    });
    this.#index.addAll(passages.map(toEntry));
  }

  /**
   * The passages that hold at least one of the terms, best first, at most `limit`. MiniSearch multiplies a passage's
   * score with the number of terms it holds; that factor is taken out again, since it drowns BM25's own weighing.
   */
  search(terms: readonly QueryTerm[], limit: number, within?: (passage: Passage) => boolean): readonly Hit[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const results = this.#index.search([...weights.keys()].join(' '), {
      tokenize: (query) => query.split(' '),
      processTerm: (term) => term,
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    const hits: Hit[] = [];
    for (const result of results) {
      const passage = this.#passages[result.id];
      if (passage === undefined || within?.(passage) === false) continue;
      hits.push({ passage, score: result.score / Math.max(1, result.queryTerms.length) });
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }
}

function toEntry(passage: Passage, id: number): Entry {
  return {
    id,
    text: passage.text,
    title: [passage.document.title, ...passage.document.aliases].join(' '),
    section: passage.section.join(' '),
    asks: passage.asks.join(' '),
  };
}
