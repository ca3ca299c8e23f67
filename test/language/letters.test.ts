import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastEdits, lettersOf } from '../../src/language/letters.ts';
import { editDistance } from '../../src/retrieval/spelling.ts';

const edits = (a: string, b: string) => leastEdits(lettersOf(a), lettersOf(b));

it('tells from the letters alone how many edits two words are apart at least', () => {
  expect(edits('weights', 'wieghts')).toBe(0);
  expect(edits('inference', 'infrence')).toBe(0);
  expect(edits('pile', 'bible')).toBe(1);
  expect(edits('pile', 'tokens')).toBe(5);
});

it('is never more than the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', 'é', '9'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(a, b)).toBeLessThanOrEqual(editDistance(a, b, 99));
    }),
  );
});
