import { describe, expect, it } from 'vitest';
import { words } from '../../src/language/words.ts';
import { joinWords } from '../../src/retrieval/join-words.ts';
import { engineOver } from '../support/engine.ts';

const { vocabulary } = engineOver(
  '# Models\n\nGPT-NeoX-20B has 20 billion parameters. GPT-J has 6 billion parameters and saw 2021 papers.\n',
);
const join = (text: string, index = 0) => {
  const joined = joinWords(words(text), index, vocabulary);
  return joined && [joined.unit.folded, joined.length];
};

describe('joinWords', () => {
  it.each([
    ['gpt neox 20b', ['gptneox20b', 3]],
    ['gpt neo x 20b', ['gptneox20b', 4]],
    ['neox 20b weights', ['neox20b', 2]],
    ['GPT J', ['gptj', 2]],
  ])('finds the name that the corpus writes as one: %s', (text, expected) => {
    expect(join(text)).toEqual(expected);
  });

  it.each(['6 billion', 'six billion', '6 B'])('finds the quantity that the corpus knows: %s', (text) => {
    expect(join(text)).toEqual(['6b', 2]);
  });

  it('begins at the word that it is given', () => {
    expect(join('the gpt j model', 0)).toBeUndefined();
    expect(join('the gpt j model', 1)).toEqual(['gptj', 2]);
  });

  it.each([
    ['gpt 4', 'the corpus has no GPT-4'],
    ['seven billion', 'the corpus has no 7b'],
    ['20 21', 'two numbers are no name'],
    ['gpt', 'one word is not joined'],
  ])('leaves %s apart: %s', (text) => {
    expect(join(text)).toBeUndefined();
  });
});
