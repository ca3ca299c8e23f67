import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctSpelling, editDistance } from '../../src/retrieval/spelling.ts';
import { engineOver } from '../support/engine.ts';

const { vocabulary } = engineOver(
  '# Pythia\n\nPythia checkpoints have a licence. The tokenizer of GPT-NeoX splits words. Biderman wrote it.\n',
);
const correct = (word: string) => correctSpelling(word, vocabulary);

describe('correctSpelling', () => {
  it.each([
    ['pyhtia', 'pythia'],
    ['chekpoints', 'checkpoints'],
    ['chekpoitns', 'checkpoints'],
    ['tokeniser', 'tokenizer'],
    ['bidermann', 'biderman'],
  ])('reads %s as %s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  it.each([
    ['pythia', 'the corpus has it'],
    ['lice', 'it is English, and not a short licence'],
    ['sword', 'it is English, though "words" is near'],
    ['gptnoex4', 'digits are never a slip'],
    ['pyt', 'three letters could be anything'],
    ['xylophonist', 'nothing is near'],
    ['', 'there is nothing to correct'],
  ])('leaves %j alone: %s', (typed) => {
    expect(correct(typed)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([
    ['pythia', 'pythia', 0],
    ['pythia', 'pyhtia', 1],
    ['pythia', 'pytia', 1],
    ['pythia', 'pythias', 1],
    ['pythia', 'mythia', 1],
    ['pile', 'file', 1],
    ['', 'ab', 2],
  ])('from %j to %j is %i', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  it('says no more than that it is above the limit', () => {
    expect(editDistance('pythia', 'llama', 2)).toBe(3);
  });

  it('is the same both ways, and 0 only for the same word', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
