import { CONFIDENCE_FEATURES, type ConfidenceFeatures } from './confidence-features.ts';
import { BIAS, CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

/** The probability, 0 to 1, that a quote with these features answers its question: a logistic model. */
export function confidence(features: ConfidenceFeatures): number {
  const sum = CONFIDENCE_FEATURES.reduce(
    (total, name) => total + CONFIDENCE_WEIGHTS[name] * features[name],
    BIAS,
  );
  return 1 / (1 + Math.exp(-sum));
}
