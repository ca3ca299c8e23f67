import { expect, it } from 'vitest';
import { quoteStands } from '../../src/evaluation/quote-stands.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { makeFakeLibrary, plainDocument } from './fake-library.ts';

const library = makeFakeLibrary([
  plainDocument(
    'pile.md',
    `# Pile\n\nThe Pile is a data set. It has 22 parts.\n\nIt is large.\n\n${'word '.repeat(100)}`,
  ),
]);

function quoting(text: string, passage = 'pile#1'): Answer {
  const answer = library.ask('The Pile is a data set');
  if (answer.quote === null || answer.citation === null) throw new Error('the fake library answers this');
  return { ...answer, quote: { ...answer.quote, text }, citation: { ...answer.citation, passage } };
}

it.each([
  ['words of the passage', quoting('The Pile is a data set.'), true],
  ['other white space', quoting('The Pile  is\na data set.'), true],
  ['parts joined by an ellipsis', quoting('The Pile … It has 22 parts.'), true],
  ['other words', quoting('The Pile was a data set.'), false],
  ['words of another passage', quoting('It is large.'), false],
  ['a passage that does not exist', quoting('It is large.', 'pile#9'), false],
  ['450 characters', quoting('word '.repeat(90).trimEnd(), 'pile#3'), true],
  ['more than 450 characters', quoting('word '.repeat(91).trimEnd(), 'pile#3'), false],
  ['no quote', { ...quoting(''), quote: null }, false],
])('%s', (_name, answer, expected) => {
  expect(quoteStands(library, answer)).toBe(expected);
});
