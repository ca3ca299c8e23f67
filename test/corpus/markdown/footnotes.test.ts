import { expect, it } from 'vitest';
import { readSource } from '../../../src/corpus/markdown/footnotes.ts';

it.each([
  ['The README, https://a.example/b', 'The README', 'https://a.example/b'],
  ['The README: <https://a.example/b>.', 'The README', 'https://a.example/b'],
  ['[The README](https://a.example/b)', 'The README', 'https://a.example/b'],
  [
    'A page (https://en.wikipedia.org/wiki/GPT_(model))',
    'A page',
    'https://en.wikipedia.org/wiki/GPT_(model)',
  ],
  ['Notes on https://a.example,\n  https://b.example/c', 'Notes on https://a.example', 'https://b.example/c'],
  ['https://a.example/b', 'a.example', 'https://a.example/b'],
  ['A letter from 2021.', 'A letter from 2021', null],
])('reads the source %s', (note, title, url) => {
  expect(readSource(note)).toEqual({ title, url });
});
