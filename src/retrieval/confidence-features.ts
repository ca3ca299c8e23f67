import { coverage, passageGrade, sentenceGrade } from './coverage.ts';
import { matchPassage } from './match-passage.ts';
import type { Question } from './question.ts';
import type { Candidate } from './score-sentences.ts';
import type { Unit } from './unit.ts';

/** What the confidence in an answer is judged by, in the order of the weights. */
export const CONFIDENCE_FEATURES = [
  'cover',
  'passageCover',
  'exact',
  'pairs',
  'typeMissing',
  'relationMissing',
  'missingName',
  'absentName',
  'evidence',
  'ask',
  'defines',
  'context',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/** A unit that is matched to a lesser degree counts as missing. */
const MATCHED = 0.4;

/**
 * The features of `best` as an answer to `question`.
 */
export function confidenceFeatures(question: Question, best: Candidate): ConfidenceFeatures {
  const { features, terms, index } = best;
  const { units } = question;
  const mass = units.reduce((sum, unit) => sum + unit.idf, 0) || 1;
  const shareOf = (missing: (unit: Unit) => boolean) =>
    units.reduce((sum, unit) => (missing(unit) ? sum + unit.idf : sum), 0) / mass;
  const inSentence = (unit: Unit) => sentenceGrade(matchPassage(unit, terms), terms, index, () => true);
  return {
    cover: features.cover,
    passageCover: features.passageCover,
    exact: features.exact,
    pairs: features.pairs,
    typeMissing: features.type < 0 ? 1 : 0,
    relationMissing: lacksRelation(question, inSentence) ? 1 : 0,
    missingName: shareOf((unit) => unit.named && inSentence(unit) < MATCHED),
    absentName: shareOf((unit) => unit.named && passageGrade(matchPassage(unit, terms)) < MATCHED),
    ask: features.ask,
    defines: features.defines,
    context: features.context,
    evidence: Math.min(1, (features.cover * mass) / 25),
  };
}

/** Less than this share of what is asked about a name: nothing is said about it. */
const LEAST_RELATION = 0.3;

/**
 * Whether a question of a definite type names somebody or something, and the sentence says next to nothing of what is
 * asked about it: "how old is Leo Gao" of a sentence that only names him.
 */
function lacksRelation({ units, expects }: Question, grade: (unit: Unit) => number): boolean {
  const relations = units.filter(({ named }) => !named);
  if (expects === 'any' || relations.length === 0 || relations.length === units.length) return false;
  return coverage(relations, grade) < LEAST_RELATION;
}
