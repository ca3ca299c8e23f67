import { expect, it } from 'vitest';
import { rankingFigures, rankOf } from '../../../src/evaluation/reading/ranking.ts';

it('finds the first passage that belongs, among five', () => {
  const isGold = (text: string) => text === 'gold';
  expect(rankOf(['a', 'gold', 'gold'], isGold)).toBe(2);
  expect(rankOf(['a', 'b', 'c', 'd', 'e', 'gold'], isGold)).toBeNull();
});

it('works out P@1, R@5 and MRR@5: (1 + 1/2 + 1/4 + 0) / 4', () => {
  expect(rankingFigures([1, 2, 4, null])).toEqual({ precisionAt1: 0.25, recallAt5: 0.75, mrrAt5: 1.75 / 4 });
});
