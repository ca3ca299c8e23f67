import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/random.ts';
import { keywordsOnly, lowerWithoutPunctuation, withTypo } from '../../src/evaluation/rewordings.ts';

describe('withTypo', () => {
  it('changes one word of five or more letters and nothing else', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const changed = withTypo('Who led the orchestra in 1902?', seededRandom(seed));
        expect(changed).toMatch(/^Who led the \p{L}{8,10} in 1902\?$/u);
        expect(changed).not.toContain(' orchestra ');
      }),
    );
  });

  it('drops, adds, replaces and swaps', () => {
    const random = seededRandom(3);
    const lengths = Array.from({ length: 100 }, () => withTypo('capital', random).length);
    expect(new Set(lengths)).toEqual(new Set([6, 7, 8]));
  });

  it('leaves a question of short words alone', () => {
    expect(withTypo('Who is he?', seededRandom(1))).toBe('Who is he?');
  });
});

it('lowers the case and takes punctuation out', () => {
  expect(lowerWithoutPunctuation("What's the U.S. share of GPT-NeoX, 20%?")).toBe(
    'whats the us share of gpt neox 20',
  );
});

describe('keywordsOnly', () => {
  const isStopWord = (word: string) => ['what', 'is', 'the', 'of'].includes(word);

  it('leaves stop words and punctuation out', () => {
    expect(keywordsOnly('What is the size of "The Pile"?', isStopWord)).toBe('size Pile');
  });

  it('leaves a question of stop words as it is', () => {
    expect(keywordsOnly('What is the?', isStopWord)).toBe('What is the?');
  });
});
