import { readFileSync, statSync } from 'node:fs';
import { decode, lineOfDeepNesting, type Refusal } from './decode.ts';

/** Largest file that is read, in bytes: a long book. Larger ones are refused rather than read slowly. */
export const largestFile = 2 * 1024 * 1024;

/** Reads a file as text that a parser can take, or says why it cannot. Never throws. */
export function readText(file: string): { readonly text: string } | Refusal {
  try {
    // Small local files are read six times as fast this way, and the start of the program waits for them.
    if (statSync(file).size > largestFile) {
      const limit = `${largestFile / 1024 ** 2} MB`;
      return refusal(1, `The file is larger than ${limit}.`, `Divide it into files of at most ${limit}.`);
    }
    const decoded = decode(readFileSync(file));
    const nested = 'text' in decoded ? lineOfDeepNesting(decoded.text) : null;
    if (nested === null) return decoded;
    return refusal(
      nested,
      'The line nests lists or quotations too deeply.',
      'Nest them at most 50 levels deep.',
    );
  } catch (error) {
    return unreadable(error);
  }
}

/** The refusal of a file or folder that the system does not let us read. */
export function unreadable(error: unknown): Refusal {
  const fix = 'Check that it exists and that this program may read it.';
  return refusal(1, `It cannot be read: ${messageOf(error)}.`, fix);
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refusal(line: number, reason: string, fix: string): Refusal {
  return { line, reason, fix };
}
