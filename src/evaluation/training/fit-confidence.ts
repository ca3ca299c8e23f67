import type { ConfidenceModel } from '../../retrieval/confidence.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeature } from '../../retrieval/confidence-features.ts';
import { CONFIDENCE_WEIGHTS } from '../../retrieval/confidence-weights.ts';
import { EXAMPLE_KINDS, type Example } from './example.ts';
import { featureRecord } from './feature-record.ts';
import { fitLogistic } from './logistic-regression.ts';

/** Small: there are a thousand examples for each weight. It keeps features that say the same from fighting. */
const PENALTY = 1e-4;

/**
 * The model of confidence that fits the examples best; those without a quote say nothing about it. A feature that is 0
 * in every example keeps the weight it has: nothing can be learnt about it.
 */
export function fitConfidence(examples: readonly Example[]): ConfidenceModel {
  const observations = examples.flatMap(({ kind, features, right }) => {
    if (features === undefined) return [];
    const values = CONFIDENCE_FEATURES.map((name) => features[name]);
    return [{ features: values, outcome: right, weight: EXAMPLE_KINDS[kind].weight }];
  });
  const fit = fitLogistic(observations, PENALTY);
  const unseen = unseenFeatures(examples);
  const weights = featureRecord((name, index) =>
    unseen.includes(name) ? CONFIDENCE_WEIGHTS[name] : (fit.weights[index] ?? 0),
  );
  return { bias: fit.bias, weights };
}

/** The features that are 0 in every example. */
export function unseenFeatures(examples: readonly Example[]): ConfidenceFeature[] {
  return CONFIDENCE_FEATURES.filter((name) => examples.every(({ features }) => !features?.[name]));
}
