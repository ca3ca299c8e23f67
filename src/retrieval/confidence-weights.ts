import type { ConfidenceFeature } from './confidence-features.ts';

/** Weights of the logistic model of confidence. */
export const BIAS = -6.02;
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  cover: 1.06,
  passageCover: 2.08,
  exact: 3.02,
  pairs: 1.87,
  typeMissing: -0.63,
  missingName: -0.51,
  absentName: -1.93,
  evidence: 5.19,
  ask: 1,
  defines: 1,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.28;
