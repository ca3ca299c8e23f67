import { expect, it } from 'vitest';
import { fieldTerms } from '../../src/language/field-words.ts';
import { stem } from '../../src/language/stem.ts';

it.each([
  ['weights', 'checkpoint'],
  ['drop', 'release'],
  ['vram', 'memory'],
  ['finetune', 'tuning'],
  ['repo', 'github'],
  ['versus', 'difference'],
])('who says %s may mean %s, and the other way round', (word, other) => {
  expect(fieldTerms(stem(word))).toContain(stem(other));
  expect(fieldTerms(stem(other))).toContain(stem(word));
});

it('joins what a word is in several groups', () => {
  // "drop" is what a new model does and what happens to an old one.
  expect([...fieldTerms(stem('drop'))]).toEqual(expect.arrayContaining([stem('launch'), stem('retire')]));
});

it('never names the word itself, and nothing for other words', () => {
  expect(fieldTerms(stem('gpu'))).not.toContain(stem('gpu'));
  expect(fieldTerms('giraff').size).toBe(0);
});
