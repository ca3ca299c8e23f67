import type { Passage } from '../corpus/passage.ts';
import { WHOLE_TITLE } from './definition.ts';
import { matchUnit } from './match-unit.ts';
import type { Hit } from './passage-index.ts';
import type { PassageReader } from './passage-terms.ts';
import type { Question } from './question.ts';

/** An opening says little by BM25, which counts how often the subject is named; it is ranked just behind the best. */
const OPENING_SCORE = 0.9;

/** Finds the opening passages of the documents that are about what a question wants defined. */
export type FindOpenings = (question: Question, hits: readonly Hit[]) => readonly Hit[];

/**
 * Makes the finder for a corpus. To a question such as "what is Pythia" it lifts the openings of the documents
 * that have Pythia in their title: every one of their passages names it, so BM25 finds them all alike.
 */
export function openingsOf(passages: readonly Passage[], reader: PassageReader): FindOpenings {
  const openings = passages.filter(({ section }) => section.length === 0);
  return (question, hits) => {
    if (!question.isDefinition) return hits;
    const score = OPENING_SCORE * (hits[0]?.score ?? 0);
    const lifted = openings.filter((passage) =>
      question.units.every((unit) => matchUnit(unit, reader.title(passage.document)) >= WHOLE_TITLE),
    );
    const better = hits.filter((hit) => hit.score >= score);
    const lower = hits.filter((hit) => hit.score < score && !lifted.includes(hit.passage));
    const raised = lifted
      .filter((passage) => !better.some((hit) => hit.passage === passage))
      .map((passage) => ({ passage, score }));
    return [...better, ...raised, ...lower];
  };
}
