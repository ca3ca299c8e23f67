import {
  CONFIDENCE_FEATURES,
  type ConfidenceFeature,
  type ConfidenceFeatures,
} from './confidence-features.ts';
import { BIAS, CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

/** A logistic model: the log odds of a right answer are the bias plus the weighted sum of the features. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<ConfidenceFeature, number>>;
}

/** As `npm run train` found it. */
export const CALIBRATED: ConfidenceModel = { bias: BIAS, weights: CONFIDENCE_WEIGHTS };

/** The probability, 0 to 1, that a quote with these features answers its question. */
export function confidence(features: ConfidenceFeatures, { bias, weights } = CALIBRATED): number {
  const logOdds = CONFIDENCE_FEATURES.reduce((total, name) => total + weights[name] * features[name], bias);
  return 1 / (1 + Math.exp(-logOdds));
}
