import { hasWordParts } from './match-unit.ts';
import type { QueryTerm } from './passage-index.ts';
import type { Question } from './question.ts';
import type { Unit } from './unit.ts';

/** Weight of a compound's parts where the corpus has the compound itself. */
const PART_WEIGHT = 0.3;
/** The same where each part is a word by itself: other passages may write "common pile" for "common-pile". */
const WORD_PART_WEIGHT = 0.7;
/** Weight of a related term of grade 1. */
const RELATED_WEIGHT = 0.2;

/** What to look up in the index for a question: its units, their parts and related terms, each with a weight. */
export function queryTerms(question: Question): readonly QueryTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const unit of question.units) {
    add(unit.term, unit.weight);
    for (const part of unit.parts) add(part, unit.weight * partWeight(unit));
    for (const [term, grade] of unit.related) add(term, unit.weight * RELATED_WEIGHT * grade);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function partWeight(unit: Unit): number {
  if (!unit.known) return 1;
  return hasWordParts(unit) ? WORD_PART_WEIGHT : PART_WEIGHT;
}
