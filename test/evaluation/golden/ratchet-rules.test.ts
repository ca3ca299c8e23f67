import { describe, expect, it } from 'vitest';
import { parseAccepted, setbacks } from '../../../src/evaluation/golden/ratchet.ts';

const plain = { set: 'seed', kind: 'plain', answerable: true, count: 8, right: 6, falseAnswers: 0 };
const offtopic = { set: 'seed', kind: 'offtopic', answerable: false, count: 9, right: 0, falseAnswers: 1 };

describe('setbacks', () => {
  it('finds none in the same or better figures', () => {
    expect(setbacks([plain, offtopic], [plain, offtopic])).toEqual([]);
    expect(
      setbacks(
        [plain, offtopic],
        [
          { ...plain, right: 7 },
          { ...offtopic, falseAnswers: 0 },
        ],
      ),
    ).toEqual([]);
  });

  it('names fewer right answers, more false ones and kinds that are gone', () => {
    expect(setbacks([plain, offtopic], [{ ...plain, right: 5 }])).toEqual([
      'seed, plain: 5 of 8 right, before 6 of 8',
      'seed, offtopic: 9 questions before, none now',
    ]);
    expect(setbacks([offtopic], [{ ...offtopic, falseAnswers: 2 }])).toEqual([
      'seed, offtopic: 2 of 9 answered falsely, before 1 of 9',
    ]);
  });

  it('compares shares where questions were added', () => {
    expect(setbacks([plain], [{ ...plain, count: 12, right: 9 }])).toEqual([]);
    expect(setbacks([plain], [{ ...plain, count: 12, right: 8 }])).toHaveLength(1);
  });
});

describe('parseAccepted', () => {
  it('reads what was written', () => {
    expect(parseAccepted(JSON.stringify([plain, offtopic]))).toEqual([plain, offtopic]);
  });

  it.each(['{}', '[{"set":"seed"}]', '[null]'])('refuses %s', (text) => {
    expect(() => parseAccepted(text)).toThrow();
  });
});
