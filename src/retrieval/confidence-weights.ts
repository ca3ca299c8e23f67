import type { ConfidenceFeature } from './confidence-features.ts';

/** Weights of the logistic model of confidence. */
export const BIAS = -5;
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  cover: 5,
  ownCover: 0,
  passageCover: 2,
  exact: 0,
  pairs: 1,
  typeFound: 0.3,
  typeMissing: -1,
  strength: 1,
  rank: 0,
  document: 0,
  margin: 1,
  missingName: -2,
  absentName: -2,
  heaviestMissing: -1,
  unknown: -2,
  units: 0,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.5;
