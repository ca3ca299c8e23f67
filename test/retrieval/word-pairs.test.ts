import { expect, it } from 'vitest';
import { words } from '../../src/language/words.ts';
import { sharedPairs, wordPairs } from '../../src/retrieval/word-pairs.ts';

const pairs = (text: string) => wordPairs(words(text));

it('wordPairs keeps stop words, for "head of policy" is told by its order', () => {
  expect([...pairs('head of policy')]).toEqual(['head of', 'of policy']);
  expect(pairs('head').size).toBe(0);
  expect(pairs('').size).toBe(0);
});

it('sharedPairs is the share of what was asked', () => {
  const asked = pairs('the head of policy');
  expect(sharedPairs(asked, pairs('She is the head of policy.'))).toBe(1);
  expect(sharedPairs(asked, pairs('the head of research'))).toBeCloseTo(2 / 3);
  expect(sharedPairs(asked, pairs('policy of the head'))).toBeCloseTo(1 / 3);
  expect(sharedPairs(pairs(''), asked)).toBe(0);
});
