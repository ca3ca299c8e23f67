import { mean } from './mean.ts';
import { percentile } from './percentile.ts';
import { seededRandom } from './random.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const SEED = 1;

/**
 * 95 % interval of the mean by the percentile bootstrap: the mean of 2,000 samples drawn with replacement
 * (B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13). Seeded: the same values give
 * the same interval. NaN at both ends when there are no values.
 */
export function bootstrapInterval(values: readonly number[]): Interval {
  const random = seededRandom(SEED);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  );
  return { low: percentile(means, 0.025), high: percentile(means, 0.975) };
}
