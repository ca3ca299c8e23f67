import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCached, writeCached } from '../../src/cache/cache-file.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const BODY = Buffer.from('line one\nline two\n\0');

function written(): string {
  const file = join(temporaryFolder(), 'kind', 'name');
  writeCached(file, 'v1', BODY, 3);
  return file;
}

describe('a cached file', () => {
  it('gives back every byte', () => {
    expect(readCached(written(), 'v1')).toEqual(BODY);
  });

  it('leaves nothing else in the folder', () => {
    expect(readdirSync(join(written(), '..'))).toEqual(['name']);
  });

  it('is none for another version, and where there is no file', () => {
    expect(readCached(written(), 'v2')).toBeNull();
    expect(readCached(join(temporaryFolder(), 'absent'), 'v1')).toBeNull();
  });

  it.each([
    ['cut short', (content: Buffer) => content.subarray(0, -1)],
    ['longer', (content: Buffer) => Buffer.concat([content, Buffer.from('x')])],
    ['altered', (content: Buffer) => Buffer.from(content.toString().replace('two', 'too'))],
    ['empty', () => Buffer.alloc(0)],
  ])('is none when it is %s', (_name, damage) => {
    const file = written();
    writeFileSync(file, damage(readFileSync(file)));
    expect(readCached(file, 'v1')).toBeNull();
  });

  it('is given up without a word where it cannot be written', () => {
    const file = join(temporaryFolder({ taken: 'a file' }), 'taken', 'name');
    writeCached(file, 'v1', BODY, 3);
    expect(readCached(file, 'v1')).toBeNull();
  });

  it('makes room for newer ones', () => {
    const folder = temporaryFolder();
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      writeCached(join(folder, name), 'v1', BODY, 3);
      utimesSync(join(folder, name), index, index);
    }
    writeCached(join(folder, 'd'), 'v1', BODY, 3);
    expect(readdirSync(folder).sort()).toEqual(['b', 'c', 'd']);
  });
});
