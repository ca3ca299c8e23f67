import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../src/retrieval/query-terms.ts';
import type { Question } from '../../src/retrieval/question.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { engineOver, unitOf } from '../support/engine.ts';

const plain = engineOver('# A\n\nA.\n').read('');
const weights = (...units: readonly Unit[]) => {
  const question: Question = { ...plain, units };
  return Object.fromEntries(queryTerms(question).map(({ term, weight }) => [term, weight]));
};

describe('queryTerms', () => {
  it('looks a word up with its full weight and related words with little', () => {
    const { make, creat } = weights(unitOf('make', { related: new Map([['creat', 0.5]]) }));
    expect(make).toBe(1);
    expect(creat).toBeCloseTo(0.1);
  });

  it('looks up parts of a known name for little, of a known phrase for more, of an unknown one fully', () => {
    const name = { parts: ['gpt', '4'] };
    expect(weights(unitOf('gpt4', name))).toMatchObject({ gpt4: 1, gpt: 0.3, 4: 0.3 });
    expect(weights(unitOf('commonpil', { parts: ['common', 'pile'] }))).toMatchObject({ common: 0.7 });
    expect(weights(unitOf('gpt4', { ...name, known: false }))).toMatchObject({ gpt: 1 });
  });

  it('looks each term up once, with the highest weight that it has', () => {
    const related = new Map([['creat', 1]]);
    expect(weights(unitOf('make', { related }), unitOf('creat'))).toEqual({ make: 1, creat: 1 });
  });

  it('gives what an earlier question lends less', () => {
    expect(weights(unitOf('gptj', { weight: 0.7 }))).toEqual({ gptj: 0.7 });
  });

  it('looks nothing up for a question without words', () => {
    expect(weights()).toEqual({});
  });
});
