import { passageGrade, sentenceGrade } from './coverage.ts';
import type { Question, Unit } from './question.ts';
import type { Candidate } from './score-sentences.ts';

/** What the confidence in an answer is judged by, in the order of the weights. */
export const CONFIDENCE_FEATURES = [
  'cover',
  'ownCover',
  'passageCover',
  'exact',
  'pairs',
  'typeFound',
  'typeMissing',
  'strength',
  'rank',
  'document',
  'margin',
  'missingName',
  'absentName',
  'heaviestMissing',
  'unknown',
  'units',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/** A unit that is matched to a lesser degree counts as missing. */
const MATCHED = 0.4;

/**
 * The features of `best` as an answer to `question`.
 *
 * @param rival the best candidate from another passage, if any
 */
export function confidenceFeatures(
  question: Question,
  best: Candidate,
  rival: Candidate | undefined,
): ConfidenceFeatures {
  const { features, terms, index } = best;
  const { units } = question;
  const mass = units.reduce((sum, unit) => sum + unit.idf, 0) || 1;
  const shareOf = (missing: (unit: Unit) => boolean) =>
    units.reduce((sum, unit) => (missing(unit) ? sum + unit.idf : sum), 0) / mass;
  const inSentence = (unit: Unit) => sentenceGrade(unit, terms, index, () => true);
  return {
    cover: features.cover,
    ownCover: features.ownCover,
    passageCover: features.passageCover,
    exact: features.exact,
    pairs: features.pairs,
    typeFound: features.type > 0 ? 1 : 0,
    typeMissing: features.type < 0 ? 1 : 0,
    strength: Math.min(features.strength, 3),
    rank: features.rank,
    document: features.document,
    margin: rival === undefined ? 0.5 : Math.min(best.score - rival.score, 0.5),
    missingName: shareOf((unit) => unit.named && inSentence(unit) < MATCHED),
    absentName: shareOf((unit) => unit.named && passageGrade(unit, terms) < MATCHED),
    heaviestMissing: Math.max(0, ...units.map((unit) => (unit.idf * (1 - inSentence(unit))) / mass)),
    unknown: shareOf((unit) => !unit.known && unit.related.size === 0),
    units: Math.min(units.length, 8) / 8,
  };
}
