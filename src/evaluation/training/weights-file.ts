import type { ConfidenceModel } from '../../retrieval/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../retrieval/confidence-features.ts';

/**
 * The source of `src/retrieval/confidence-weights.ts`, formatted as the linter wants it; numbers in hundredths.
 *
 * @param threshold confidence, 0 to 1
 * @param notes lines of the comment at its head: what it was made of, and how good it is
 */
export function weightsFile(
  { bias, weights }: ConfidenceModel,
  threshold: number,
  notes: readonly string[],
): string {
  return `/**
${notes.map((note) => ` * ${note}`.trimEnd()).join('\n')}
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = ${hundredths(bias)};

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
${CONFIDENCE_FEATURES.map((name) => `  ${name}: ${hundredths(weights[name])},`).join('\n')}
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = ${hundredths(threshold)};
`;
}

function hundredths(value: number): string {
  return String(Number(value.toFixed(2)));
}
