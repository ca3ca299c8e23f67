import { expect, it } from 'vitest';
import { joinContentWords } from '../../src/language/content-words.ts';
import { words } from '../../src/language/words.ts';

it.each([
  ['The Eval Harness', 'evalharness'],
  ['Eval-Harness', 'evalharness'],
  ['what is it', ''],
  ['', ''],
])('joins the content words of "%s" to "%s"', (text, joined) => {
  expect(joinContentWords(words(text))).toBe(joined);
});
