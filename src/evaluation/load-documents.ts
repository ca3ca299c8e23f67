import type { Document } from '../corpus/document.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/**
 * The documents of a file or folder; files that cannot be used are named on stderr and left out.
 *
 * @throws when the path cannot be read or holds no document
 */
export async function loadDocuments(path: string): Promise<readonly Document[]> {
  const { documents, problems } = await readCorpus(path);
  for (const { severity, file, line, reason, fix } of problems) {
    if (severity === 'error') console.error(`${file}:${line}: ${reason} ${fix}`);
  }
  if (documents.length === 0) throw new Error(`The corpus ${path} holds no document that can be used.`);
  return documents;
}
