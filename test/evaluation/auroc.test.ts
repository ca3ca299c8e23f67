import { expect, it } from 'vitest';
import { auroc } from '../../src/evaluation/auroc.ts';

it.each([
  ['all positives above', [0.9, 0.8], [0.2, 0.1], 1],
  ['all positives below', [0.1], [0.2, 0.3], 0],
  ['three of four pairs in order', [0.9, 0.4], [0.5, 0.1], 0.75],
  ['a tie counts half', [0.5], [0.5], 0.5],
  ['ties among others: (1 + 0.5 + 1 + 1) of 4', [0.5, 0.9], [0.5, 0.1], 3.5 / 4],
])('%s', (_name, positives, negatives, expected) => {
  expect(auroc(positives, negatives)).toBeCloseTo(expected, 12);
});

it('is not a number without negatives', () => {
  expect(auroc([0.5], [])).toBeNaN();
});
