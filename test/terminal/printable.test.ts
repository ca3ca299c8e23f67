import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine } from '../../src/terminal/printable.ts';

const anyCodeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('printable', () => {
  it.each([
    ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a link', '\u001b]8;;https://x.example\u0007here', '␛]8;;https://x.example␇here'],
    ['a clipboard write', '\u001b]52;c;cm0=\u001b\\', '␛]52;c;cm0=␛\\'],
    ['a one-byte escape sequence', 'a\u009b2Jb', 'a\ufffd2Jb'],
    ['backspaces that hide what stands before', 'safe\b\b\b\bevil', 'safe␈␈␈␈evil'],
    ['a carriage return that overwrites the line', 'safe\revil', 'safe␍evil'],
    ['text that is turned round', 'a\u202ecba', 'acba'],
    ['tabs and line feeds', 'a\tb\nc', 'a b\nc'],
    ['what needs no change', 'Zoë said “2⁵ ≠ 5²” 👩‍🚀 日本', 'Zoë said “2⁵ ≠ 5²” 👩‍🚀 日本'],
  ])('disarms %s', (_what, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodeUnit }), (text) => {
        expect(printable(text)).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(printableLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
