import type { Quote } from './answer.ts';
import { LONGEST_QUOTE, quoteOf } from './choose-quote.ts';
import { matchUnit } from './match-unit.ts';
import type { Question } from './question.ts';
import type { Candidate } from './score-sentences.ts';
import type { Unit } from './unit.ts';

const COMPARES = /\b(?:differ\w*|compar\w+|versus|vs|(?:better|worse|bigger|smaller|faster|slower) than)\b/i;

/**
 * For a question that compares two things: a quote about the one that the first quote leaves out, from another passage.
 * Null when nothing is compared, the first quote speaks of both, or no sentence speaks of the other.
 */
export function secondQuote(
  question: Question,
  candidates: readonly Candidate[],
  first: Quote,
): Quote | null {
  const names = question.units.filter(({ named }) => named);
  if (names.length !== 2 || !COMPARES.test(question.text)) return null;
  const quoted = candidates.filter(({ sentence }) => first.sentences.includes(sentence));
  const left = names.filter((name) => !quoted.some((candidate) => speaksOf(candidate, name)));
  const [other] = left;
  if (other === undefined || left.length > 1) return null;
  const best = candidates.find(
    (candidate) =>
      candidate.terms.passage !== first.passage &&
      candidate.sentence.text.length <= LONGEST_QUOTE &&
      speaksOf(candidate, other),
  );
  return best === undefined ? null : quoteOf(best);
}

function speaksOf({ said }: Candidate, name: Unit): boolean {
  return matchUnit(name, said.positions) === name.certainty;
}
