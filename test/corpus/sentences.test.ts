import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['full stops', ['GPT-J has 28 layers.', 'GPT-Neo has 32 layers.']],
    ['questions and exclamations', ['Is it free?', 'Yes!', 'Download it.']],
    ['titles and abbreviations', ['Dr. Smith met Prof. Jones, e.g. In May.', 'The talk was long.']],
    ['initials', ['J. R. R. Tolkien and Samuel L. Jackson met.', 'Nobody else came.']],
    ['initials with a hyphen', ['J.-P. Sartre met Jean-P. Dupont.', 'Nobody else came.']],
    ['a name that ends in a letter', ['Ben Wang wrote GPT-J.', 'EleutherAI released it.']],
    ['a name with a stop in it', ['Yi-34B is a model of 01.AI in Beijing.', 'It is open.']],
    ['a stop without a space', ['It came out in 2021.', 'The next one did not.'], ''],
    ['a letter at the end', ['Oranges hold vitamin C.', 'The peel holds more.']],
    ['countries', ['The U.S. Army left.', 'It was founded in the U.S.', 'The rest followed.']],
    ['numbers', ['It costs $1.5 million in version 2.0.1 of No. 5.', 'The next one is free.']],
    [
      'numbers at the start',
      ['It sells vol. 2 for approx. 5 euros since Jan. 5 of 2020.', '14 of 22 parts are new.'],
    ],
    ['years', ['It came out in 2021.', 'GPT-NeoX-20B followed.']],
    ['quotation marks after the stop', ['He said "Go."', 'Then he left.']],
    ['a quotation that goes on', ['"Why?" he asked.', 'Nobody knew.']],
    ['brackets after the stop', ['It grew (see Fig. 3.)', 'Then it shrank.']],
    ['sentences in brackets', ['(The first was small. The second was not.)', 'Both were good.']],
    ['names in lower case', ['That was the library.', 'trlX came later.', 'iPhones were not tested.']],
  ])('splits at %s', (_name, expected, space = ' ') => {
    expect(sentences(expected.join(space))).toEqual(expected);
  });

  it('takes line breaks for spaces', () => {
    expect(sentences('One sentence over\ntwo lines.\nAnother one.')).toEqual([
      'One sentence over\ntwo lines.',
      'Another one.',
    ]);
  });

  it('tells a fragment from a sentence', () => {
    expect(splitSentences('It is large. It wa').map(({ complete }) => complete)).toEqual([true, false]);
  });

  it('covers every character that is not white space exactly once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('A', 'b', '. ', '! ', '"', '(', ')', 'No. ', '5', '…', '\n', 'U.S. '))
        .map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let at = 0;
        for (const { start, end } of splitSentences(input)) {
          expect(input.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(input.slice(at).trim()).toBe('');
      }),
    );
  });
});
