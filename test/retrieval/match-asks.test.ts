import { describe, expect, it } from 'vitest';
import { matchAsks } from '../../src/retrieval/match-asks.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { unitOf } from '../support/engine.ts';

const gptj = unitOf('gptj', { named: true, idf: 4 });
const licence = unitOf('licens', { idf: 2 });
const here = { title: 0, section: 0, asks: 0, all: 0, sentences: [] };
const match = (units: readonly Unit[], ...asks: string[]) =>
  matchAsks(
    units.map((unit) => ({ ...here, unit, idf: unit.idf })),
    'any',
    asks.map((ask) => ({ terms: new Set(ask.split(' ')), expects: 'any' })),
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

  it('gives little to what is asked of something else, unless the passage is about the name', () => {
    const asks = [{ terms: new Set(['licens']), expects: 'any' }] as const;
    const elsewhere = [gptj, licence].map((unit) => ({ ...here, unit, idf: unit.idf }));
    const under = elsewhere.map((found) => (found.unit === gptj ? { ...found, title: 1 } : found));
    expect(matchAsks(elsewhere, 'any', asks)).toBeLessThan(0.1);
    expect(matchAsks(under, 'any', asks)).toBeGreaterThan(3 * matchAsks(elsewhere, 'any', asks));
  });

  it('knows that who only names a subject wants nothing special of it', () => {
    expect(match([gptj], 'gptj')).toBe(1);
    expect(match([gptj], 'gptj licens')).toBeLessThan(0.4);
  });

  it('is no likeness to an ask of stop words alone', () => {
    expect(matchAsks([{ ...here, unit: gptj, idf: 4 }], 'any', [{ terms: new Set(), expects: 'any' }])).toBe(
      0,
    );
  });

  it('gives little to an ask that wants another type of answer', () => {
    const found = [gptj, licence].map((unit) => ({ ...here, unit, idf: unit.idf }));
    const asks = [{ terms: new Set(['gptj', 'licens']), expects: 'reason' }] as const;
    expect(matchAsks(found, 'reason', asks)).toBe(1);
    expect(matchAsks(found, 'person', asks)).toBeLessThan(0.5);
  });
});
