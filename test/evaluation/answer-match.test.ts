import { expect, it } from 'vitest';
import { containsAnswer } from '../../src/evaluation/answer-match.ts';

it.each([
  ['the words of an answer in a row', 'It was founded in 1902 in Warsaw.', ['founded in 1902'], true],
  ['any of several answers', 'It was founded in 1902.', ['1901', '1902'], true],
  ['another case and punctuation', 'The "black death" came.', ['Black Death,'], true],
  ['words with others between them', 'It was founded early in 1902.', ['founded in 1902'], false],
  ['part of a word', 'It took 19020 days.', ['1902'], false],
  ['an answer without a word', 'About 5 % of them.', ['%'], true],
  ['no answers', 'Anything.', [], false],
])('%s', (_name, quote, answers, expected) => {
  expect(containsAnswer(quote, answers)).toBe(expected);
});
