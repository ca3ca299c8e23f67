import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './hash.ts';

const NEWLINE = 0x0a;

/** What `writeCached` wrote for this version; null unless every byte is as it was written. */
export function readCached(file: string, version: string): Buffer | null {
  try {
    const content = readFileSync(file);
    const headEnd = content.indexOf(NEWLINE);
    const body = content.subarray(headEnd + 1);
    return content.toString('latin1', 0, headEnd) === headOf(version, body) ? body : null;
  } catch {
    return null;
  }
}

/**
 * Keeps `body` for the next start.
 *
 * @param most so many files are kept in the folder; the ones that were written longest ago make room
 */
export function writeCached(file: string, version: string, body: Uint8Array, most: number): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, Buffer.concat([Buffer.from(`${headOf(version, body)}\n`), body]));
    forgetOldest(dirname(file), most);
  } catch {
    // A file that cannot be written costs time at the next start, nothing else.
  }
}

/** Writes a file so that nobody ever reads a part of it. */
function writeWhole(file: string, content: Uint8Array): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function headOf(version: string, body: Uint8Array): string {
  return `${version} ${sha256(body)}`;
}

function forgetOldest(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= most) return;
  const written = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  files.sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0));
  for (const file of files.slice(most)) rmSync(file, { force: true });
}
