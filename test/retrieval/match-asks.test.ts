import { describe, expect, it } from 'vitest';
import { matchAsks } from '../../src/retrieval/match-asks.ts';
import { unitOf } from '../support/engine.ts';

const gptj = unitOf('gptj', { named: true, idf: 4 });
const licence = unitOf('licens', { idf: 2 });
const match = (units: Parameters<typeof matchAsks>[0], ...asks: string[]) =>
  matchAsks(
    units,
    asks.map((ask) => new Set(ask.split(' '))),
  );

describe('matchAsks', () => {
  it('is 1 for the very question, 0 without any', () => {
    expect(match([gptj, licence], 'gptj licens')).toBe(1);
    expect(match([gptj, licence])).toBe(0);
    expect(match([], 'gptj licens')).toBe(0);
  });

  it('takes the best of several asks', () => {
    expect(match([gptj, licence], 'gptj size', 'gptj licens', 'pile')).toBe(1);
  });

  it('orders asks by how much of the question they say, and how little besides', () => {
    // The same; the same and more; the subject alone; the relation alone, which is the lesser part; nothing.
    const ordered = ['gptj licens', 'gptj licens weight code', 'gptj', 'size'].map((ask) =>
      match([gptj, licence], ask),
    );
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
    expect(new Set(ordered).size).toBe(ordered.length);
    expect(ordered.at(-1)).toBe(0);
  });

  it('gives little for the subject alone: who she is does not say how old she is', () => {
    expect(match([gptj, licence], 'gptj')).toBeLessThan(0.4);
  });
});
