import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passage.ts';
import type { Analyser } from '../language/analyse.ts';
import { fieldsOf, type PassageFields } from './passage-fields.ts';

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

interface Entry extends PassageFields {
  readonly id: number;
}

const FIELD_WEIGHTS = { text: 1, title: 0.3, section: 0.5, asks: 0.6 };

/** The passages of a corpus, ready to be searched. */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #index: MiniSearch<Entry>;

  constructor(passages: readonly Passage[], analyse: Analyser) {
    this.#passages = passages;
    this.#index = new MiniSearch<Entry>({
      fields: ['text', 'title', 'section', 'asks'],
      // Stop words must go here and not in `processTerm`: MiniSearch counts a field's length before that.
      tokenize: (text) => analyse(text).terms.map(({ term }) => term),
      processTerm: (term) => term,
    });
    this.#index.addAll(passages.map((passage, id) => ({ id, ...fieldsOf(passage) })));
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
