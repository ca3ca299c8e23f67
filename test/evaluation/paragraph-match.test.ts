import { expect, it } from 'vitest';
import { paragraphMatcher } from '../../src/evaluation/paragraph-match.ts';

const belongs = paragraphMatcher('One two three four five six. Seven eight nine ten!');

it.each([
  ['the paragraph itself', 'one two three four five six seven eight nine ten', true],
  ['a part of it', 'Four five six seven.', true],
  ['a passage with four of five runs in it', 'one two three four five six eleven', true],
  ['a passage with three of four runs in it', 'one two three four five eleven', false],
  [
    'the paragraph with as many words after it',
    `one two three four five six seven eight nine ten ${'x '.repeat(10)}`,
    true,
  ],
  [
    'the paragraph with more words after it',
    `one two three four five six seven eight nine ten ${'x '.repeat(11)}`,
    false,
  ],
  ['the same words in another order', 'two one four three six five eight seven', false],
  ['nothing', '', false],
])('%s', (_name, passage, expected) => {
  expect(belongs(passage)).toBe(expected);
});

it('takes a text of one or two words for one run', () => {
  expect(paragraphMatcher('See below.')('see below')).toBe(true);
});
