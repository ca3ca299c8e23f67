import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { splitPassages } from '../corpus/passages.ts';
import type { Answer, RankedPassage } from './answer.ts';
import { chooseQuote } from './choose-quote.ts';
import { cite } from './cite.ts';
import { confidence } from './confidence.ts';
import { confidenceFeatures } from './confidence-features.ts';
import { THRESHOLD } from './confidence-weights.ts';
import type { ExtensibleLibrary } from './library.ts';
import { PassageIndex } from './passage-index.ts';
import { PassageReader } from './passage-terms.ts';
import { queryTerms } from './query-terms.ts';
import { readQuestion } from './question.ts';
import { type RuleName, switchOff } from './rules.ts';
import { type Candidate, scoreSentences } from './score-sentences.ts';
import { makeSuggester } from './suggest.ts';
import { readVocabulary } from './vocabulary.ts';

export interface LibraryOptions {
  /** Rules to leave out, to measure what they gain. */
  readonly without?: ReadonlySet<RuleName>;
  /** Confidence, 0 to 1, from which a question is answered; the calibrated one unless told. */
  readonly threshold?: number;
}

const SCORED_PASSAGES = 20;
const SHOWN_PASSAGES = 5;
const SEARCH_LIMIT = 25;

/** Indexes documents and makes them ready to be asked. */
export function openLibrary(documents: readonly Document[], options: LibraryOptions = {}): ExtensibleLibrary {
  const on = switchOff(options.without);
  const threshold = options.threshold ?? THRESHOLD;
  const passages = documents.flatMap((document) => splitPassages(document));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const vocabulary = readVocabulary(passages.map(searchableText));
  const index = new PassageIndex(passages);
  const reader = new PassageReader();

  const retrieve = (text: string, limit: number, within?: (passage: Passage) => boolean) => {
    const question = readQuestion(text, vocabulary);
    const hits = index.search(queryTerms(question), limit, within);
    return { question, candidates: scoreSentences(question, hits, reader, on) };
  };

  return {
    documents,
    passages,
    passage: (id) => byId.get(id),
    suggest: makeSuggester(documents),
    with: (further) => openLibrary([...documents, ...further], options),
    search: (query, { document, limit = SEARCH_LIMIT } = {}) => {
      const within =
        document === undefined ? undefined : (passage: Passage) => passage.document.slug === document;
      return rankPassages(retrieve(query, limit, within).candidates, limit);
    },
    ask: (text) => {
      const start = performance.now();
      const { question, candidates } = retrieve(text, SCORED_PASSAGES);
      const quote = chooseQuote(candidates, on);
      const best = candidates.find(
        ({ terms, index: place }) => terms.sentences[place]?.sentence === quote?.best,
      );
      const rival = candidates.find(({ terms }) => terms !== best?.terms);
      const sure = best === undefined ? 0 : confidence(confidenceFeatures(question, best, rival));
      const answered = quote !== undefined && sure >= threshold;
      const answer: Answer = {
        question: text,
        answered,
        confidence: sure,
        quote: answered ? quote : null,
        citation: answered ? cite(quote) : null,
        secondQuote: null,
        passages: rankPassages(candidates, SHOWN_PASSAGES),
        ms: performance.now() - start,
      };
      return answer;
    },
  };
}

/** All words that a passage can be found by. */
function searchableText(passage: Passage): string {
  const { title, aliases } = passage.document;
  return [title, ...aliases, ...passage.section, ...passage.asks, passage.text].join('. ');
}

/** The passages of the candidates, each with its best sentence's score, best first. */
function rankPassages(candidates: readonly Candidate[], limit: number): readonly RankedPassage[] {
  const best = new Map<Passage, number>();
  for (const { terms, score } of candidates) {
    if (!best.has(terms.passage)) best.set(terms.passage, score);
  }
  return [...best].slice(0, limit).map(([passage, score]) => ({ passage, score: score / (1 + score) }));
}
