import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { makeSuggester } from '../../src/retrieval/suggest.ts';

const { document } = readMarkdown(
  'pile.md',
  `# The Pile

## Licence
<!-- asks: may I sell the pile; zebra licence; apple licence; Mango licence -->
Text.

## Authors of the paper
Text.
`,
);
const suggest = makeSuggester([document]);

it('completes words of questions, titles and headings, in any order', () => {
  expect(suggest('sel pil', 5)).toEqual(['may I sell the pile']);
  expect(suggest('auth', 5)).toEqual(['The Pile: Authors of the paper']);
  expect(suggest('pile', 1)).toEqual(['The Pile']);
  expect(suggest('gpt', 5)).toEqual([]);
});

it('puts what matches earlier first, then what is shorter, then the alphabet', () => {
  expect(suggest('lic', 9)).toEqual(['apple licence', 'Mango licence', 'zebra licence', 'The Pile: Licence']);
});

it('suggests anything while nothing is typed, up to the limit', () => {
  expect(suggest('', 3)).toHaveLength(3);
});
