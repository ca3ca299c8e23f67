import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/replies/cut.ts';
import { weightOf } from '../../src/replies/limits.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';

describe('cut', () => {
  it('leaves a text that fits as it is', () => {
    expect(cut('GPT-J has 6 billion parameters.', 31)).toBe('GPT-J has 6 billion parameters.');
  });

  it('ends at a sentence when that keeps most of the text', () => {
    expect(cut('The Pile is a data set. It has 22 components.', 32)).toBe('The Pile is a data set. …');
  });

  it('ends at a word otherwise', () => {
    expect(cut('Yes. The Pile is a data set of text', 24)).toBe('Yes. The Pile is a…');
  });

  it('cuts a word that fills the whole room', () => {
    expect(cut('a'.repeat(50), 10)).toBe(`${'a'.repeat(8)}…`);
  });

  it('keeps what a reader sees as one character whole', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(cut(family.repeat(3), family.length * 2 + 3)).toBe(`${family.repeat(2)}…`);
    expect(cut('e\u0301'.repeat(10), 8)).toBe(`${'e\u0301'.repeat(3)}…`);
  });

  it('gives nothing when there is no room', () => {
    expect(cut('anything', 0)).toBe('');
    expect(cut('anything', 1)).toBe('…');
  });

  it.each([
    ['characters', (text: string) => text.length],
    ['weight', weightOf],
  ])('never exceeds the room, in %s, and never tears a character', (_unit, measure) => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(...HOSTILE_TEXTS),
    );
    fc.assert(
      fc.property(anyText, fc.nat(120), (text, max) => {
        const short = cut(text, max, measure);
        expect(measure(short)).toBeLessThanOrEqual(Math.max(max, measure(text) <= max ? measure(text) : 0));
        expect(text.startsWith(short.replace(/ ?…$/, ''))).toBe(true);
        if (!/\p{Cs}/u.test(text)) expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
