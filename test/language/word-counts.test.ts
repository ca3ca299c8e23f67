import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWordCounts } from '../../src/language/word-counts.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

/** From the first words of the list, which it writes "you" and "What", to its rarest. */
const COUNTS = { you: 2_134_713, what: 501_965, founded: 158, zwieback: 2, gptj: 0, What: 0, '': 0 };
const WORDS = Object.keys(COUNTS);

it('knows how often words are used, the first time and from what was kept', () => {
  const cacheFolder = temporaryFolder();
  for (const options of [{ cacheFolder: null }, { cacheFolder }, { cacheFolder }]) {
    const count = readWordCounts(options);
    expect(Object.fromEntries(WORDS.map((word) => [word, count(word)]))).toEqual(COUNTS);
  }
});

it('keeps the list in one file, and replaces it when it is damaged', () => {
  const cacheFolder = temporaryFolder();
  readWordCounts({ cacheFolder });
  const folder = join(cacheFolder, 'word-counts');
  const [file = '', ...others] = readdirSync(folder).map((name) => join(folder, name));
  expect(others).toEqual([]);
  const intact = readFileSync(file);
  writeFileSync(file, intact.subarray(0, 100));
  expect(readWordCounts({ cacheFolder })('what')).toBe(COUNTS.what);
  expect(readFileSync(file).equals(intact)).toBe(true);
});
