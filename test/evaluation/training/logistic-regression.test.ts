import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/evaluation/random.ts';
import { fitLogistic, type Observation } from '../../../src/evaluation/training/logistic-regression.ts';

const PENALTY = 1e-6;

/** Observations of two features, 0 to 1, and a third that is always 0, whose outcomes follow the log odds. */
function observe(count: number, logOdds: (first: number, second: number) => number): Observation[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, () => {
    const [first, second] = [random(), random()];
    const outcome = random() < 1 / (1 + Math.exp(-logOdds(first, second)));
    return { features: [first, second, 0], outcome, weight: 1 };
  });
}

describe('fitLogistic', () => {
  it('recovers the weights that made the data', () => {
    const { bias, weights } = fitLogistic(
      observe(10_000, (first, second) => -1 + 3 * first - 2 * second),
      PENALTY,
    );
    for (const [found, made] of [
      [bias, -1],
      [weights[0], 3],
      [weights[1], -2],
    ]) {
      expect(found).toBeGreaterThan((made ?? 0) - 0.25);
      expect(found).toBeLessThan((made ?? 0) + 0.25);
    }
  });

  it('gives a feature that is always 0 no weight', () => {
    expect(
      fitLogistic(
        observe(100, (first) => first),
        PENALTY,
      ).weights[2],
    ).toBe(0);
  });

  it('takes a weight of 2 for two observations', () => {
    const [head, ...tail] = observe(50, (first, second) => first - second);
    if (head === undefined) throw new Error('there are 50 observations');
    const weighted = fitLogistic([{ ...head, weight: 2 }, ...tail], PENALTY);
    const repeated = fitLogistic([head, head, ...tail], PENALTY);
    expect(weighted.bias).toBeCloseTo(repeated.bias, 6);
    expect(weighted.weights[0]).toBeCloseTo(repeated.weights[0] ?? Number.NaN, 6);
  });

  it('stays finite when the features tell the outcomes apart without error', () => {
    const separable = [0, 1, 2, 3].map((value) => ({ features: [value], outcome: value > 1, weight: 1 }));
    const { bias, weights } = fitLogistic(separable, PENALTY);
    expect(weights[0]).toBeGreaterThan(1);
    const boundary = -bias / (weights[0] ?? Number.NaN);
    expect(boundary).toBeGreaterThan(1);
    expect(boundary).toBeLessThan(2);
  });
});
