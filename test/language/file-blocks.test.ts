import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_SIZE, FileBlocks } from '../../src/language/file-blocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'blocks-'));
let file: number;

beforeAll(() => {
  const path = join(folder, 'letters');
  writeFileSync(path, `${'a'.repeat(BLOCK_SIZE)}${'b'.repeat(BLOCK_SIZE)}end`);
  file = openSync(path, 'r');
});

afterAll(() => {
  closeSync(file);
  rmSync(folder, { recursive: true });
});

/** Blocks of the file, with the number of times that it was read. */
function countedBlocks(slots: number) {
  const blocks = new FileBlocks(slots);
  let reads = 0;
  const open = () => {
    reads++;
    return file;
  };
  return { text: (place: number) => blocks.read(place, place, open).toString(), reads: () => reads };
}

describe('blocks of a file', () => {
  it('are what stands there; the last is shorter, and behind it is nothing', () => {
    const { text } = countedBlocks(4);
    expect(text(0)).toBe('a'.repeat(BLOCK_SIZE));
    expect(text(1)).toBe('b'.repeat(BLOCK_SIZE));
    expect(text(2)).toBe('end');
    expect(text(3)).toBe('');
  });

  it('are read once while their slot is not needed', () => {
    const { text, reads } = countedBlocks(2);
    for (const place of [0, 1, 0, 1]) expect(text(place)).toMatch(place === 0 ? /^a+$/ : /^b+$/);
    expect(reads()).toBe(2);
  });

  it('give way to others in their slot, and come back', () => {
    const { text, reads } = countedBlocks(2);
    expect([text(0), text(2), text(0)]).toEqual(['a'.repeat(BLOCK_SIZE), 'end', 'a'.repeat(BLOCK_SIZE)]);
    expect(reads()).toBe(3);
  });

  it('that could not be read are not taken for read', () => {
    const blocks = new FileBlocks(1);
    const fail = () => {
      throw new Error('no such file');
    };
    expect(blocks.read(0, 0, () => file).length).toBe(BLOCK_SIZE);
    expect(() => blocks.read(1, 1, fail)).toThrow('no such file');
    expect(() => blocks.read(1, 1, fail)).toThrow('no such file');
    expect(blocks.read(1, 1, () => file).toString()).toBe('b'.repeat(BLOCK_SIZE));
  });
});
