import type { Question } from './question.ts';
import { countFor, type Unit } from './unit.ts';

const POINTS_BACK =
  /\b(?:it|its|it's|they|them|their|he|him|his|she|her|hers|this|these|those|that|there|then|one|ones|same|other|others|else|instead)\b/i;
const CONTINUES =
  /^\s*(?:and|or|but|also|so|ok|what about|how about|why|when|where|who|which|how)\b[^a-z]*(?:\w+\W*){0,2}$|^\s*(?:and|or|but|also|what about|how about)\b/i;

/** What the earlier question lends to a follow-up counts for less than what the follow-up says itself. */
const CONTEXT_SHARE = 0.7;
/** The earlier question's other words, where the follow-up has words of its own ("and why did they do it?"). */
const FAINT_SHARE = 0.3;

/** Whether a question leans on the one before it: it points back, continues it, or says next to nothing by itself. */
export function isFollowUp(question: Question): boolean {
  if (question.units.length === 0 || CONTINUES.test(question.text)) return true;
  return POINTS_BACK.test(question.text) && question.units.filter(({ named }) => named).length < 2;
}

/**
 * The follow-up with what it leaves out filled in from the question before: its subject, unless the follow-up names one
 * of its own, and its other words, faintly where the follow-up has words of its own.
 */
export function resolveFollowUp(question: Question, previous: Question): Question {
  if (!isFollowUp(question)) return question;
  const own = new Set(question.units.map(({ term }) => term));
  const hasName = question.units.some(({ named }) => named);
  const hasWords = question.units.some(({ named }) => !named);
  const lent = previous.units.flatMap((unit): Unit[] => {
    if (own.has(unit.term)) return [];
    if (unit.named) return hasName ? [] : [countFor(CONTEXT_SHARE, unit)];
    return [countFor(hasWords ? FAINT_SHARE : CONTEXT_SHARE, unit)];
  });
  const units = [...question.units, ...lent];
  return {
    ...question,
    units,
    expects: question.expects === 'any' && !hasWords ? previous.expects : question.expects,
    isDefinition: false,
  };
}
