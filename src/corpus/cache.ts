import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { access, constants, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Document } from './document.ts';
import type { ReadFile } from './file-text.ts';
import { type Corpus, parseFile, readCorpus } from './read-corpus.ts';

export interface LoadOptions {
  /**
   * Where to keep what was parsed. Left out: `node_modules/.cache/ask-eleuther` of this project if that can be
   * written; null: nowhere.
   */
  readonly cacheFolder?: string | null;
}

/** A read file as it is kept: without its text, which is read from the file itself. */
interface StoredFile {
  readonly document: Omit<Document, 'text'>;
  readonly problems: ReadFile['problems'];
}

/** Read files by the hash of their name and text. */
type StoredFiles = Readonly<Record<string, StoredFile>>;

/** Most corpora that are kept; the one that was written longest ago makes room. */
const mostCorpora = 20;

/**
 * Reads a corpus like `readCorpus`, parsing only the files that changed since the last time. A cache that is missing,
 * damaged or made by another version of this program is ignored and written anew.
 *
 * @throws {CorpusUnreadableError} only when `path` itself does not exist or cannot be read
 */
export async function loadCorpus(path: string, { cacheFolder }: LoadOptions = {}): Promise<Corpus> {
  const folder = cacheFolder === undefined ? await defaultFolder() : cacheFolder;
  if (folder === null) return readCorpus(path);
  const version = readerVersion();
  const cacheFile = join(folder, `corpus-${hash(resolve(path)).slice(0, 16)}.json`);
  const stored = readStored(cacheFile, version);
  const current = new Map<string, StoredFile>();
  const corpus = await readCorpus(path, async (file, text) => {
    const key = hash(`${file}\0${text}`);
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
  // A cache that cannot be written costs time, nothing else.
  if (changed) await writeStored(cacheFile, version, Object.fromEntries(current)).catch(() => undefined);
  return corpus;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The cache folder of the nearest `node_modules` above this module, or null where it cannot be written. */
async function defaultFolder(): Promise<string | null> {
  let folder = import.meta.dirname;
  for (;;) {
    const modules = join(folder, 'node_modules');
    try {
      await access(modules, constants.W_OK);
      return join(modules, '.cache', 'ask-eleuther');
    } catch {
      if (dirname(folder) === folder) return null;
      folder = dirname(folder);
    }
  }
}

/** Changes with everything that the result of reading depends on: the code of this folder, Node and its Unicode data. */
function readerVersion(): string {
  const folder = import.meta.dirname;
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[jt]s$/.test(name),
  );
  const code = modules.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return hash([process.version, process.versions.icu, ...code].join('\0'));
}

/** The cached files of a corpus; none unless every byte is as it was written. */
function readStored(cacheFile: string, version: string): StoredFiles {
  try {
    const content = readFileSync(cacheFile, 'utf8');
    const headEnd = content.indexOf('\n');
    const body = content.slice(headEnd + 1);
    if (content.slice(0, headEnd) !== `${version} ${hash(body)}`) return {};
    const stored: StoredFiles = JSON.parse(body);
    return stored;
  } catch {
    return {};
  }
}

async function writeStored(cacheFile: string, version: string, files: StoredFiles): Promise<void> {
  const body = JSON.stringify(files);
  const temporary = `${cacheFile}.${randomUUID()}.tmp`;
  await mkdir(dirname(cacheFile), { recursive: true });
  try {
    await writeFile(temporary, `${version} ${hash(body)}\n${body}`);
    await rename(temporary, cacheFile);
  } finally {
    await rm(temporary, { force: true });
  }
  await forgetOldest(dirname(cacheFile));
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^corpus-.*\.json$/.test(name));
  if (names.length <= mostCorpora) return;
  const files = await Promise.all(
    names.map(async (name) => ({
      file: join(folder, name),
      written: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  files.sort((a, b) => b.written - a.written);
  await Promise.all(files.slice(mostCorpora).map(({ file }) => rm(file, { force: true })));
}
