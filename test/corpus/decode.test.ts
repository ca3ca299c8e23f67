import { describe, expect, it } from 'vitest';
import { decode, lineAt, lineOfDeepNesting } from '../../src/corpus/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('gives text without byte order mark, with line feeds', () => {
    expect(decode(bytes('\uFEFFa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
  });

  it('keeps letters as they are composed', () => {
    expect(decode(bytes('e\u0301 é'))).toEqual({ text: 'e\u0301 é' });
  });

  it.each([
    ['a broken character', new Uint8Array([0x61, 0x0a, 0x0a, 0xc3, 0x28]), 3],
    ['a character that the end of the file cuts', new Uint8Array([0x61, 0x0a, 0xe2, 0x82]), 2],
    ['a zero byte', new Uint8Array([0x61, 0x0a, 0x00]), 2],
    ['UTF-16', new Uint8Array([0xfe, 0xff, 0x00, 0x61]), 1],
  ])('refuses %s and names its line', (_name, file, line) => {
    expect(decode(file)).toMatchObject({ line, fix: 'Save the file as UTF-8 text.' });
  });
});

describe('lineAt', () => {
  it('counts from 1', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('a\n\nb', offset))).toEqual([1, 1, 2, 3]);
  });
});

describe('lineOfDeepNesting', () => {
  it.each(['> ', '- ', '1. ', '>'])('finds a line with too many %j', (mark) => {
    expect(lineOfDeepNesting(`a\n${mark.repeat(51)}b`)).toBe(2);
    expect(lineOfDeepNesting(`a\n${mark.repeat(20)}b`)).toBeNull();
  });
});
