import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { CorpusProblem } from './problem.ts';
import { unreadable } from './read-text.ts';

const endings = new Set(['.md', '.txt']);

/** The files of a corpus, and the places that could not be looked into. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly CorpusProblem[];
}

/**
 * Finds the documents of a corpus: the file itself, or the `*.md` and `*.txt` files in a folder and the folders below
 * it, sorted by path. Hidden files and folders and `README.md` are passed over; each real folder is visited once.
 *
 * @throws when the path does not exist or cannot be read
 */
export async function findFiles(path: string): Promise<FoundFiles> {
  const info = await stat(path);
  if (!info.isDirectory()) return { files: [path], problems: [] };
  const files: string[] = [];
  const problems: CorpusProblem[] = [];
  const visited = new Set<string>();

  async function walk(folder: string): Promise<void> {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const child = join(folder, entry.name);
      try {
        const target = entry.isSymbolicLink() ? await stat(child) : entry;
        if (target.isDirectory()) await walk(child);
        else if (target.isFile() && isDocument(child)) files.push(child);
      } catch (error) {
        problems.push({ severity: 'error', file: child, ...unreadable(error) });
      }
    }
  }

  await walk(path);
  return { files: files.sort(), problems };
}

function isDocument(file: string): boolean {
  return endings.has(extname(file).toLowerCase()) && basename(file).toLowerCase() !== 'readme.md';
}
