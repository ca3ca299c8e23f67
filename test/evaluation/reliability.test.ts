import { expect, it } from 'vitest';
import { brierScore, reliabilityBins } from '../../src/evaluation/reliability.ts';

const forecasts = [
  { confidence: 0.1, right: false },
  { confidence: 0.2, right: true },
  { confidence: 0.5, right: true },
  { confidence: 1, right: true },
];

it('groups forecasts by confidence and leaves empty bins out', () => {
  expect(reliabilityBins(forecasts, 4)).toEqual([
    { from: 0, to: 0.25, count: 2, meanConfidence: expect.closeTo(0.15, 12), right: 0.5 },
    { from: 0.5, to: 0.75, count: 1, meanConfidence: 0.5, right: 1 },
    { from: 0.75, to: 1, count: 1, meanConfidence: 1, right: 1 },
  ]);
});

it('scores the squared distance from the outcome: (0.01 + 0.64 + 0.25 + 0) / 4', () => {
  expect(brierScore(forecasts)).toBeCloseTo(0.225, 12);
});
