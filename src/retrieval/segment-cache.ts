import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCached, writeCached } from '../cache/cache-file.ts';
import { type CacheOptions, cacheFolderOf } from '../cache/cache-folder.ts';
import { codeVersion } from '../cache/code-version.ts';
import { sha256 } from '../cache/hash.ts';
import type { Passage } from '../corpus/passage.ts';
import { fieldsOf } from './passage-fields.ts';
import { readSegment } from './read-segment.ts';
import type { SegmentData } from './segment.ts';

/** Corpora and earlier states of them that are kept. */
const MOST_SEGMENTS = 5;

/**
 * Reads passages like `readSegment`, or remembers what was read from the same texts before. Not for texts that are
 * nobody else's business: what they hold is kept on the disk.
 */
export function readCachedSegment(passages: readonly Passage[], options: CacheOptions = {}): SegmentData {
  const folder = cacheFolderOf(options);
  if (folder === null) return readSegment(passages);
  const version = codeVersion([import.meta.dirname, join(import.meta.dirname, '..', 'language')]);
  const file = join(folder, 'segments', hashOfTexts(passages).slice(0, 32));
  const known = readCached(file, version);
  if (known !== null) return deserialize(known);
  const data = readSegment(passages);
  writeCached(file, version, serialize(data), MOST_SEGMENTS);
  return data;
}

function hashOfTexts(passages: readonly Passage[]): string {
  return sha256(passages.map((passage) => Object.values(fieldsOf(passage)).join('\0')).join('\0'));
}
