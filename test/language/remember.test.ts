import { expect, it } from 'vitest';
import { remember } from '../../src/language/remember.ts';

it('looks each word up once, until there are too many', () => {
  const asked: string[] = [];
  const lengthOf = remember(2, (word) => {
    asked.push(word);
    return word.length;
  });
  expect(['', 'a', '', 'a'].map(lengthOf)).toEqual([0, 1, 0, 1]);
  expect(asked).toEqual(['', 'a']);
  expect(['bb', 'a'].map(lengthOf)).toEqual([2, 1]);
  expect(asked).toEqual(['', 'a', 'bb', 'a']);
});
