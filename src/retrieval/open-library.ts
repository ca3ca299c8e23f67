import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { splitPassages } from '../corpus/passages.ts';
import type { Answer, RankedPassage } from './answer.ts';
import { cite } from './cite.ts';
import { secondQuote } from './comparison.ts';
import { CALIBRATED, confidence } from './confidence.ts';
import { THRESHOLD } from './confidence-weights.ts';
import { type Considerer, makeConsiderer } from './consider.ts';
import { explain } from './explain.ts';
import type { ExtensibleLibrary, Library } from './library.ts';
import { type RuleName, switchOff } from './rules.ts';
import type { Candidate } from './score-sentences.ts';
import type { SegmentData } from './segment.ts';
import { makeSuggester } from './suggest.ts';

export interface LibraryOptions {
  /** Rules to leave out, to measure what they gain. */
  readonly without?: ReadonlySet<RuleName>;
  /** Confidence, 0 to 1, from which a question is answered; the calibrated one unless told. */
  readonly threshold?: number;
  /** Takes the passages apart: `readSegment` unless told; `readCachedSegment` remembers what it has read. */
  readonly read?: (passages: readonly Passage[]) => SegmentData;
}

/** So many of the best passages are looked at for an answer. */
export const SCORED_PASSAGES = 20;
const SHOWN_PASSAGES = 5;
const SEARCH_LIMIT = 25;

/** Indexes documents and makes them ready to be asked. */
export function openLibrary(documents: readonly Document[], options: LibraryOptions = {}): ExtensibleLibrary {
  const on = switchOff(options.without);
  const threshold = options.threshold ?? THRESHOLD;
  const passages = documents.flatMap((document) => splitPassages(document));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const considerer = makeConsiderer(passages, on, options.read);
  const library = libraryOver(
    { documents, passages, passage: (id) => byId.get(id), suggest: makeSuggester(documents) },
    considerer,
    threshold,
  );
  return {
    ...library,
    with: (further) => extend(library, further, considerer, threshold),
    prepare: () => considerer.prepare(),
  };
}

/** A library that shares what is indexed of another one. */
function extend(
  library: Library,
  further: readonly Document[],
  considerer: Considerer,
  threshold: number,
): Library {
  const passages = further.flatMap((document) => splitPassages(document));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const suggestFurther = makeSuggester(further);
  return libraryOver(
    {
      documents: [...library.documents, ...further],
      passages: [...library.passages, ...passages],
      passage: (id) => byId.get(id) ?? library.passage(id),
      suggest: (typed, limit) =>
        [...new Set([...suggestFurther(typed, limit), ...library.suggest(typed, limit)])].slice(0, limit),
    },
    considerer.with(passages),
    threshold,
  );
}

function libraryOver(
  parts: Pick<Library, 'documents' | 'passages' | 'passage' | 'suggest'>,
  { consider }: Considerer,
  threshold: number,
): Library {
  return {
    ...parts,
    search: (query, { document, limit = SEARCH_LIMIT } = {}) => {
      const within =
        document === undefined ? undefined : (passage: Passage) => passage.document.slug === document;
      return rankPassages(consider(query, { limit, within }).candidates, limit);
    },
    explain: (text, { previous } = {}) =>
      explain(text, consider(text, { limit: SCORED_PASSAGES, previous }), CALIBRATED, threshold),
    ask: (text, { previous } = {}) => {
      const start = performance.now();
      const { question, candidates, quote, features } = consider(text, { limit: SCORED_PASSAGES, previous });
      const sure = features === undefined ? 0 : confidence(features);
      const answered = quote !== undefined && sure >= threshold;
      const answer: Answer = {
        question: text,
        answered,
        confidence: sure,
        quote: answered ? quote : null,
        citation: answered ? cite(quote) : null,
        secondQuote: answered ? secondQuote(question, candidates, quote) : null,
        passages: rankPassages(candidates, SHOWN_PASSAGES),
        ms: performance.now() - start,
      };
      return answer;
    },
  };
}

/** The passages of the candidates, each with its best sentence's score, best first. */
function rankPassages(candidates: readonly Candidate[], limit: number): readonly RankedPassage[] {
  const best = new Map<Passage, number>();
  for (const { terms, score } of candidates) {
    if (!best.has(terms.passage)) best.set(terms.passage, score);
  }
  return [...best].slice(0, limit).map(([passage, score]) => ({ passage, score: score / (1 + score) }));
}
