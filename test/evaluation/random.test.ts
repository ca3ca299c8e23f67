import { expect, it } from 'vitest';
import { pick, seededRandom } from '../../src/evaluation/random.ts';

it('gives the same sequence for the same seed, and another one for another', () => {
  const sequence = (seed: number) => {
    const random = seededRandom(seed);
    return [random(), random(), random()];
  };
  expect(sequence(7)).toEqual(sequence(7));
  expect(sequence(7)).not.toEqual(sequence(8));
});

it('spreads its numbers evenly over 0 to 1', () => {
  const random = seededRandom(1);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

it('picks nothing from nothing', () => {
  expect(pick([], seededRandom(1))).toBeUndefined();
});
