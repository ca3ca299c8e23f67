import { expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/evaluation/bootstrap.ts';

it('is about 1.96 standard errors wide on each side', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i < 200 ? 1 : 0));
  const { low, high } = bootstrapInterval(values);
  expect(low).toBeCloseTo(0.5 - 0.049, 2);
  expect(high).toBeCloseTo(0.5 + 0.049, 2);
});

it('is a point where all values are equal', () => {
  expect(bootstrapInterval([1, 1, 1])).toEqual({ low: 1, high: 1 });
});

it('is the same for the same values', () => {
  expect(bootstrapInterval([0, 1, 1, 0, 1])).toEqual(bootstrapInterval([0, 1, 1, 0, 1]));
});

it('is not a number without values', () => {
  expect(bootstrapInterval([])).toEqual({ low: Number.NaN, high: Number.NaN });
});
