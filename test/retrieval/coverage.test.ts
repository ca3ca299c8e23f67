import { describe, expect, it } from 'vitest';
import { coverage, idfMass, passageGrade, sentenceGrade } from '../../src/retrieval/coverage.ts';
import { matchPassage } from '../../src/retrieval/match-passage.ts';
import { termsOfText, unitOf } from '../support/engine.ts';

const [terms] = termsOfText(`# GPT-J

## Licence
<!-- asks: may I sell it -->
The weights are free. It was trained on TPUs. Ask Ben.
`);
const on = () => true;
const grade = (term: string, index: number, rules = on) =>
  terms === undefined ? Number.NaN : sentenceGrade(matchPassage(unitOf(term), terms), terms, index, rules);

describe('sentenceGrade', () => {
  it('counts a word most where the sentence says it, then by how near it stands', () => {
    // "weight" in the sentence; the title over it; the heading; an ask; the next sentence; elsewhere; nowhere.
    const ordered = [
      grade('weight', 0),
      grade('gptj', 0),
      grade('licens', 0),
      grade('sell', 0),
      grade('train', 0),
      grade('ben', 0),
      grade('pile', 0),
    ];
    expect(ordered[0]).toBe(1);
    expect(ordered.at(-1)).toBe(0);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
    expect(new Set(ordered).size).toBe(ordered.length);
  });

  it('takes a sentence that opens with "It" to be about the title', () => {
    expect(grade('gptj', 1)).toBe(1);
  });

  it('looks no further than the sentence when the rules for what is around it are off', () => {
    const off = () => false;
    expect(grade('weight', 0, off)).toBe(1);
    expect(grade('gptj', 0, off)).toBe(0);
    expect(grade('train', 0, off)).toBe(0);
  });

  it('is 0 where there is no such sentence', () => {
    expect(grade('weight', 9)).toBe(0);
  });
});

describe('coverage', () => {
  it('is the share of the idf mass', () => {
    const units = [unitOf('gptj', { idf: 3 }), unitOf('licens', { idf: 1 })];
    expect(coverage(units, ({ term }) => (term === 'gptj' ? 1 : 0))).toBe(0.75);
    expect(coverage(units, () => 1)).toBe(1);
    expect(idfMass(units)).toBe(4);
  });

  it('is 0, not undefined, for a question without telling words', () => {
    expect(coverage([], () => 1)).toBe(0);
  });
});

it('passageGrade takes text before title, headings and asks', () => {
  const of = (term: string) =>
    terms === undefined ? Number.NaN : passageGrade(matchPassage(unitOf(term), terms));
  expect(of('ben')).toBe(1);
  expect(of('gptj')).toBeGreaterThan(of('licens'));
  expect(of('licens')).toBeGreaterThan(of('sell'));
  expect(of('pile')).toBe(0);
});
