import { describe, expect, it } from 'vitest';
import { placedTerms, termsOf, toTerm } from '../../src/language/terms.ts';

describe('termsOf', () => {
  it.each([
    ['The weights of the models', ['weight', 'model']],
    ['Who built it?', ['build']],
    ['six models', ['6', 'model']],
    ['what is it', []],
  ])('stems and leaves stop words out: %s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each(['gptneox', 'neox20b', 'gptneox20b', '20b', 'neox', 'gpt'])(
    'indexes GPT-NeoX-20B as %s',
    (term) => {
      expect(termsOf('GPT-NeoX-20B')).toContain(term);
    },
  );

  it.each([
    '6 billion parameters',
    'six billion parameters',
    'a 6-billion-parameter model',
    'a 6B model',
    '6 B',
  ])('knows the quantity 6b in "%s"', (text) => {
    expect(termsOf(text)).toContain('6b');
  });

  it.each([
    ['Llama 2', 'llama2'],
    ['GPT-Neo 2.7B', 'gptneo2.7b'],
    ['Comma v0.1', 'commav0.1'],
  ])('joins a name and its number: %s is %s too', (text, term) => {
    expect(termsOf(text)).toContain(term);
  });

  it('does not join an ordinary word and a number', () => {
    expect(termsOf('with layers 44')).toEqual(['layer', '44']);
  });
});

it('placedTerms counts stop words, so that neighbours in the text stay neighbours', () => {
  expect(placedTerms('the licence of the Pile')).toEqual([
    { term: 'licens', position: 1 },
    { term: 'pile', position: 4 },
  ]);
});

it('toTerm has no term for a stop word', () => {
  expect(toTerm('the')).toBeUndefined();
  expect(toTerm('tokens')).toBe('token');
  expect(toTerm('twenty')).toBe('20');
});
