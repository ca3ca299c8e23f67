import fc from 'fast-check';
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

it('gives the same as ranking every suggestion and sorting them all', () => {
  const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'c');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), text, fc.nat(6), (asks, typed, limit) => {
      const { document: made } = readMarkdown(
        'd.md',
        `# Z\n\n## Y\n<!-- asks: ${asks.join('; ')} -->\nText.\n`,
      );
      const ranked = ['Z', 'Z: Y', ...asks]
        .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
        .flatMap((suggestion) => {
          const words = suggestion.toLowerCase().match(/\p{L}+/gu) ?? [];
          const places = typed.split(' ').map((part) => words.findIndex((other) => other.startsWith(part)));
          const rank = places.reduce((sum, place) => sum + place, words.length / 10);
          return places.includes(-1) ? [] : [{ suggestion, rank }];
        })
        .sort((a, b) => a.rank - b.rank)
        .map(({ suggestion }) => suggestion);
      expect(makeSuggester([made])(typed, limit)).toEqual(ranked.slice(0, limit));
    }),
  );
});
