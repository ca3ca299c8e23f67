import { expect, it } from 'vitest';
import { percentile } from '../../src/evaluation/percentile.ts';

const values = [15, 20, 35, 40, 50].reverse();

it.each([
  [0, 15],
  [0.3, 20],
  [0.4, 20],
  [0.5, 35],
  [1, 50],
])('%d of five values: %d', (p, expected) => {
  expect(percentile(values, p)).toBe(expected);
});

it('is not a number without values', () => {
  expect(percentile([], 0.5)).toBeNaN();
});
