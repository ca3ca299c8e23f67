import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLine } from '../../src/language/sorted-lines.ts';

const key = fc.stringMatching(/^[a-d]{1,4}$/);

it('finds the line of every key, and no line for any other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, other) => {
      const lines = keys.sort().map((word, index) => `${word} ${index}`);
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
      for (const [index, word] of keys.entries()) expect(findLine(bytes, word)).toBe(lines[index]);
      if (!keys.includes(other)) expect(findLine(bytes, other)).toBeUndefined();
    }),
  );
});

it('does not need an end of the last line', () => {
  expect(findLine(Buffer.from('a 1\nb 2'), 'b')).toBe('b 2');
  expect(findLine(Buffer.alloc(0), 'b')).toBeUndefined();
});

it('takes no letter for another one', () => {
  // The code of the dotless i ends in the byte of the digit 1.
  expect(findLine(Buffer.from('1 x\n'), 'ı')).toBeUndefined();
  expect(findLine(Buffer.from('é 1\nü 2\n', 'latin1'), 'ü')).toBe('ü 2');
});
