import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

it.each([
  ['CAFE', 'cafe'],
  ['Café', 'cafe'],
  ['ｃａｆｅ', 'cafe'],
  ['Žižek', 'zizek'],
  ['ﬁne-tuning', 'fine-tuning'],
  ['GPT-NeoX-20B', 'gpt-neox-20b'],
  ['Ελλάδα', 'ελλαδα'],
  ['', ''],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('treats an accent alike whether it is written as one character or two', () => {
  expect(fold('Caf\u00e9')).toBe(fold('Cafe\u0301'));
});

it('changes nothing that is folded already', () => {
  fc.assert(
    fc.property(fc.string(), (ascii) => {
      expect(fold(fold(ascii))).toBe(fold(ascii));
    }),
  );
});
