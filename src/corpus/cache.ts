import { join, resolve } from 'node:path';
import { readCached, writeCached } from '../cache/cache-file.ts';
import { type CacheOptions, cacheFolderOf } from '../cache/cache-folder.ts';
import { codeVersion } from '../cache/code-version.ts';
import { sha256 } from '../cache/hash.ts';
import type { Document } from './document.ts';
import type { ReadFile } from './file-text.ts';
import { type Corpus, parseFile, readCorpus } from './read-corpus.ts';

/** A read file as it is kept: without its text, which is read from the file itself. */
interface StoredFile {
  readonly document: Omit<Document, 'text'>;
  readonly problems: ReadFile['problems'];
}

/** Read files by the hash of their name and text. */
type StoredFiles = Readonly<Record<string, StoredFile>>;

/** Corpora that are kept. */
const mostCorpora = 20;

/**
 * Reads a corpus like `readCorpus`, parsing only the files that changed since the last time. A cache that is missing,
 * damaged or made by another version of this program is ignored and written anew.
 *
 * @throws {CorpusUnreadableError} only when `path` itself does not exist or cannot be read
 */
export async function loadCorpus(path: string, options: CacheOptions = {}): Promise<Corpus> {
  const folder = cacheFolderOf(options);
  if (folder === null) return readCorpus(path);
  const version = codeVersion([import.meta.dirname]);
  const cacheFile = join(folder, 'corpora', `${sha256(resolve(path)).slice(0, 16)}.json`);
  const stored = readStored(cacheFile, version);
  const current = new Map<string, StoredFile>();
  const corpus = await readCorpus(path, async (file, text) => {
    const key = sha256(`${file}\0${text}`);
    const known = stored[key];
    if (known) {
      current.set(key, known);
      return { document: { ...known.document, text }, problems: known.problems };
    }
    const read = await parseFile(file, text);
    const { text: _read, ...document } = read.document;
    current.set(key, { document, problems: read.problems });
    return read;
  });
  const changed =
    [...current.keys()].some((key) => !(key in stored)) || current.size < Object.keys(stored).length;
  if (changed) {
    const body = Buffer.from(JSON.stringify(Object.fromEntries(current)));
    writeCached(cacheFile, version, body, mostCorpora);
  }
  return corpus;
}

/** The cached files of a corpus, if there are any. */
function readStored(cacheFile: string, version: string): StoredFiles {
  const known = readCached(cacheFile, version);
  return known === null ? {} : JSON.parse(known.toString());
}
