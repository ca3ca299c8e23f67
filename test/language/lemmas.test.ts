import { expect, it } from 'vitest';
import { possibleLemmas } from '../../src/language/lemmas.ts';

it.each([
  ['libraries', 'library'],
  ['classes', 'class'],
  ['boxes', 'box'],
  ['batches', 'batch'],
  ['women', 'woman'],
  ['releases', 'release'],
  ['released', 'release'],
  ['trained', 'train'],
  ['running', 'run'],
  ['making', 'make'],
  ['bigger', 'big'],
  ['largest', 'large'],
  ['applied', 'apply'],
])('a dictionary may have %s as %s', (word, lemma) => {
  expect(possibleLemmas(word)).toContain(lemma);
});

it('tries the word itself first, and each form once', () => {
  const lemmas = possibleLemmas('settings');
  expect(lemmas[0]).toBe('settings');
  expect(new Set(lemmas).size).toBe(lemmas.length);
});

it('leaves at least two letters of a word', () => {
  expect(possibleLemmas('its')).toEqual(['its', 'it']);
  expect(possibleLemmas('as')).toEqual(['as']);
  expect(possibleLemmas('')).toEqual(['']);
});
