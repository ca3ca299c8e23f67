import { describe, expect, it } from 'vitest';
import { answerEvidence } from '../../src/retrieval/answer-evidence.ts';
import type { AnswerType } from '../../src/retrieval/expected-answer.ts';
import { sentenceTerms } from '../support/engine.ts';

const holds = (type: AnswerType, text: string, ...asked: string[]) =>
  answerEvidence(type, sentenceTerms(text), new Set(asked));

describe('answerEvidence', () => {
  it.each<[AnswerType, string]>([
    ['date', 'It came out in June.'],
    ['date', 'It came out in 2021.'],
    ['date', 'The idea is from the 1990s.'],
    ['number', 'It has 28 layers.'],
    ['number', 'It has twenty-eight layers.'],
    ['reason', 'It was made because nobody else would.'],
    ['link', 'See https://www.eleuther.ai for more.'],
    ['link', 'Join at discord.gg any time.'],
    ['definition', 'GPT-J is a language model.'],
    ['definition', 'BPB stands for bits per byte.'],
    ['person', 'J. R. R. Tolkien and Jean-Luc Godard.'],
    ['person', 'Offers go to contact@eleuther.ai.'],
    ['any', 'Nothing in particular.'],
  ])('finds a %s in "%s"', (type, text) => {
    expect(holds(type, text)).toBe(1);
  });

  it.each<[AnswerType, string]>([
    ['date', 'It came out after 20000 steps.'],
    ['number', 'It has layers.'],
    ['reason', 'It was made in a hurry.'],
    ['link', 'See the website.'],
    ['definition', 'GPT-J runs on a TPU.'],
    ['person', 'The model was trained by volunteers.'],
  ])('finds no %s in "%s"', (type, text) => {
    expect(holds(type, text)).toBe(-1);
  });

  it('takes only names that the question has not named for a person', () => {
    expect(holds('person', 'It was trained by Ben Wang.')).toBe(1);
    expect(holds('person', 'It was trained by Ben Wang.', 'ben')).toBe(0);
    expect(holds('person', 'The weights of Pythia are free.', 'pythia')).toBe(-1);
  });

  it('takes the capital that opens a sentence for a name only where a second one follows', () => {
    expect(holds('person', 'Volunteers wrote the code.')).toBe(-1);
    expect(holds('person', 'Leo Gao wrote the code.')).toBe(1);
  });

  it('takes a name that is no full one for somebody, perhaps', () => {
    expect(holds('person', 'It was paid for by CoreWeave.')).toBe(0);
  });

  it('takes an address for a place', () => {
    expect(holds('place', 'The code is at https://github.com/kingoflolz.')).toBe(1);
  });
});
