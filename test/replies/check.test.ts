import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody as messageOf, readSentence } from '../../src/replies/check.ts';

describe('readSentence', () => {
  it('reads back the sentences offered for choice, up to two hundred characters', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => !/\s/.test(text));
    const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 25 }), (sentences) => {
        const { components } = messageOf([], sentences);
        sentences.forEach((text, index) => {
          if (text.length < 200) expect(readSentence(components, String(index))).toBe(text);
        });
      }),
    );
  });

  it('finds nothing for an option that is not there', () => {
    expect(readSentence(messageOf([], ['One two three.']).components, '7')).toBeNull();
  });
});
