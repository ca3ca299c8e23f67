import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Document } from './corpus/document.ts';
import type { CorpusProblem } from './corpus/problem.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import type { ExtensibleLibrary } from './retrieval/library.ts';

/** Editors and `git pull` change many files in a moment: that long nothing must change before the corpus is read. */
const QUIET = 300;

export interface LiveLibraryOptions {
  /** File or folder with the documents. */
  readonly path: string;
  readonly load: (path: string) => Promise<Corpus>;
  readonly index: (documents: readonly Document[]) => ExtensibleLibrary;
  /** Told what was found after each reading, the first one included. */
  readonly onRead: (reading: Reading) => void;
}

export interface Reading {
  /** Whether questions are answered from it: false when it held nothing that can be used. */
  readonly used: boolean;
  readonly problems: readonly CorpusProblem[];
  /** Files whose last good version stays in use because the present one cannot be read. */
  readonly kept: readonly string[];
  /** Reading and indexing together, in milliseconds. */
  readonly ms: number;
}

/** A corpus without a single document that can be used. */
export class NoDocumentsError extends Error {
  override readonly name = 'NoDocumentsError';
  readonly problems: readonly CorpusProblem[];

  constructor(path: string, problems: readonly CorpusProblem[]) {
    const reasons = problems.map(({ file, line, reason, fix }) => `\n  ${file}:${line}: ${reason} ${fix}`);
    super(`The corpus ${path} holds no document that can be used.${reasons.join('')}`);
    this.problems = problems;
  }
}

/**
 * The library of a corpus that may change while it is asked. A changed corpus is indexed beside the library in use and
 * takes its place when it is whole; one that cannot be read never does.
 */
export class LiveLibrary {
  #current: ExtensibleLibrary;
  readonly #options: LiveLibraryOptions;

  private constructor(options: LiveLibraryOptions, library: ExtensibleLibrary) {
    this.#options = options;
    this.#current = library;
    void this.#prepare();
  }

  /**
   * Reads and indexes a corpus.
   *
   * @throws CorpusUnreadableError or NoDocumentsError
   */
  static async open(options: LiveLibraryOptions): Promise<LiveLibrary> {
    const started = performance.now();
    const { documents, problems } = await options.load(options.path);
    if (documents.length === 0) throw new NoDocumentsError(options.path, problems);
    const library = new LiveLibrary(options, options.index(documents));
    options.onRead({ used: true, problems, kept: [], ms: performance.now() - started });
    return library;
  }

  /** The library to answer from just now. */
  get current(): ExtensibleLibrary {
    return this.#current;
  }

  /** Reads the corpus again and takes it, if there is anything in it to be used. */
  async reload(): Promise<void> {
    const { path, load, index, onRead } = this.#options;
    const started = performance.now();
    const { documents, problems } = await load(path).catch((error: unknown) => unusable(path, error));
    const kept = documents.length === 0 ? [] : stillNeeded(this.#current.documents, documents, problems);
    if (documents.length > 0) {
      this.#current = index([...documents, ...kept]);
      void this.#prepare();
    }
    onRead({
      used: documents.length > 0,
      problems,
      kept: kept.map(({ file }) => file),
      ms: performance.now() - started,
    });
  }

  /** Prepares the library in use between whatever else is to be done. */
  async #prepare(): Promise<void> {
    const library = this.#current;
    for (const _step of library.prepare()) {
      await setImmediate(undefined, { ref: false });
      if (this.#current !== library) return;
    }
  }

  /**
   * Reloads whenever something changes below the path, until the signal aborts.
   *
   * @param onError - told when changes can no longer be noticed
   */
  watch(signal: AbortSignal, onError: (error: unknown) => void): void {
    let timer: NodeJS.Timeout | undefined;
    let reloading = Promise.resolve();
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reloading = reloading.then(() => this.reload()).catch(onError);
      }, QUIET);
    };
    signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      watchPath(this.#options.path, signal, changed).on('error', onError);
    } catch (error) {
      onError(error);
    }
  }
}

/** A single file is watched through its folder: editors put a new file into the place of the old one. */
function watchPath(path: string, signal: AbortSignal, changed: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, { recursive: true, signal }, changed);
  return watch(dirname(path), { signal }, (_event, name) => {
    if (name === basename(path)) changed();
  });
}

function unusable(file: string, error: unknown): Corpus {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    documents: [],
    problems: [{ severity: 'error', file, line: 1, reason, fix: 'The corpus in use stays.' }],
  };
}

/** Documents in use whose file is still there but can no longer be used. */
function stillNeeded(
  used: readonly Document[],
  read: readonly Document[],
  problems: readonly CorpusProblem[],
): readonly Document[] {
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const files = new Set(read.map(({ file }) => file));
  const slugs = new Set(read.map(({ slug }) => slug));
  return used.filter(({ file, slug }) => broken.has(file) && !files.has(file) && !slugs.has(slug));
}
