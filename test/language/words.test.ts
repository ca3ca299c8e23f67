import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundForms, words } from '../../src/language/words.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';

const foldedWords = (text: string) => words(text).map(({ folded }) => folded);
const only = (text: string) => {
  const [word, ...others] = words(text);
  if (word === undefined || others.length > 0) throw new Error(`"${text}" is not one word.`);
  return word;
};

describe('words', () => {
  it.each([
    ['The Pile is a data set.', ['the', 'pile', 'is', 'a', 'data', 'set']],
    ["EleutherAI's models", ['eleutherai', 'models']],
    ['don’t, can’t', ['dont', 'cant']],
    ['6,053,381,344 parameters', ['6053381344', 'parameters']],
    ['the U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
    ['C++ and C#', ['c++', 'and', 'c#']],
    ['GPT-NeoX-20B', ['gptneox20b']],
    ['GPT‑J', ['gptj']],
    ['gpt_neox', ['gptneox']],
    ['lm-eval --model hf', ['lmeval', 'model', 'hf']],
    ['version 2.7 of torch.nn', ['version', '2.7', 'of', 'torchnn']],
    ['?!… — “”', []],
    ['', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });

  it('know where they stand and how they were written', () => {
    const text = 'Ask Leo Gao’s team.';
    for (const { surface, start, end } of words(text)) expect(text.slice(start, end)).toBe(surface);
    expect(words(text).map(({ surface }) => surface)).toEqual(['Ask', 'Leo', 'Gao', 'team']);
  });

  it('tell a capital that makes a name from one that opens a sentence', () => {
    const [weights, , , apache, , llama] = words('Weights are under Apache. See Llama.');
    expect(weights).toMatchObject({ capital: true, opens: true });
    expect(apache).toMatchObject({ capital: true, opens: false });
    expect(llama).toMatchObject({ capital: true, opens: false });
    expect(words('Done. Next')[1]).toMatchObject({ capital: true, opens: true });
  });

  it.each([
    ['GPT-NeoX-20B', ['gpt', 'neox', '20b']],
    ['open-source', ['open', 'source']],
    ['torch.nn', ['torch', 'nn']],
    ['EleutherAI', ['eleuther']],
    ['AlphaFold2', ['alpha']],
    ['Pythia', []],
    ['2.7B', []],
  ])('of the compound %s have the parts %j', (text, parts) => {
    expect(only(text).parts).toEqual(parts);
  });

  it('never throw, and lie in the text in their order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS)), (text) => {
        const found = words(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          found.map(({ surface }) => surface),
        );
        const places = found.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(found.filter(({ folded }) => folded === '')).toEqual([]);
      }),
    );
  });
});

describe('compoundForms', () => {
  it('joins neighbouring parts, so that every spelling of a name finds it', () => {
    expect(new Set(compoundForms(only('GPT-NeoX-20B')))).toEqual(
      new Set(['gpt', 'neox', '20b', 'gptneox', 'neox20b', 'gptneox20b']),
    );
  });

  it('are the word itself for a plain word', () => {
    expect(compoundForms(only('Pythia'))).toEqual(['pythia']);
  });

  it('are only the parts for a phrase held together by hyphens', () => {
    expect(compoundForms(only('one-of-a-kind-hand-made'))).toEqual([
      'one',
      'of',
      'a',
      'kind',
      'hand',
      'made',
    ]);
  });
});
