import { readFile } from 'node:fs/promises';

/**
 * The text of a file that an option names.
 *
 * @throws when it cannot be read; the message names the file and the option
 */
export async function readText(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} cannot be read (${reason}). Name another file with ${option}.`, { cause });
  }
}
