import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BLOCK_SIZE } from '../../src/language/file-blocks.ts';
import { SynsetFiles } from '../../src/language/synset-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'synsets-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads records up to their gloss, wherever blocks end', () => {
  const long = 'long '.repeat(BLOCK_SIZE);
  writeFileSync(
    join(folder, 'data.noun'),
    `${'x'.repeat(BLOCK_SIZE - 3)}record | gloss\n${long}| gloss\nlast`,
  );
  const synsets = new SynsetFiles(folder);
  const second = BLOCK_SIZE - 3 + 'record | gloss\n'.length;
  expect(synsets.read('noun', BLOCK_SIZE - 3)).toBe('record ');
  expect(synsets.read('noun', second)).toBe(long);
  expect(synsets.read('noun', second + long.length + '| gloss\n'.length)).toBe('last');
  expect(synsets.read('noun', 100 * BLOCK_SIZE)).toBe('');
  synsets.close();
});

it('keeps the parts of speech apart, and reads on after it was closed', () => {
  writeFileSync(join(folder, 'data.verb'), 'verb |');
  writeFileSync(join(folder, 'data.adv'), 'adverb |');
  const synsets = new SynsetFiles(folder);
  expect([synsets.read('verb', 0), synsets.read('adv', 0)]).toEqual(['verb ', 'adverb ']);
  synsets.close();
  expect(synsets.read('verb', 0)).toBe('verb ');
  writeFileSync(join(folder, 'data.adj'), 'adjective |');
  expect(synsets.read('adj', 0)).toBe('adjective ');
  synsets.close();
});
