import { describe, expect, it } from 'vitest';
import { pointersOf, wordsOf } from '../../src/language/synset.ts';

/** Two words, of which one bears a mark, and four pointers, of which one means nothing here. */
const RECORD =
  '00001740 00 s 02 Wide_Awake(p) 0 alert 1 004 & 00001234 a 0000 ! 00000001 a 0101 + 04567890 n 020a @ 00000042 v 0000 ';

describe('a record of a synset', () => {
  it('holds words', () => {
    expect(wordsOf(RECORD)).toEqual(['wide_awake', 'alert']);
  });

  it('counts its words in hexadecimal numbers', () => {
    const words = Array.from({ length: 18 }, (_, index) => `word${index}`);
    const record = `00001740 03 n 12 ${words.map((word) => `${word} 0`).join(' ')} 001 @ 00000042 n 0000 `;
    expect(wordsOf(record)).toEqual(words);
    expect(pointersOf(record, 5).map(({ offset }) => offset)).toEqual([42]);
  });

  it('points to others, from and to the whole of them or one of their words', () => {
    expect(pointersOf(RECORD, 5)).toEqual([
      { relation: 'similar', file: 'adj', offset: 1234, from: 0, to: 0 },
      { relation: 'derived', file: 'noun', offset: 4567890, from: 2, to: 10 },
      { relation: 'hypernym', file: 'verb', offset: 42, from: 0, to: 0 },
    ]);
  });

  it('gives as many pointers as are asked for, without those that mean nothing', () => {
    expect(pointersOf(RECORD, 2).map(({ relation }) => relation)).toEqual(['similar', 'derived']);
    expect(pointersOf('00001740 03 n 01 thing 0 000 ', 2)).toEqual([]);
  });
});
