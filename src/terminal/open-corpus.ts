import { loadCorpus } from '../corpus/cache.ts';
import type { CorpusProblem } from '../corpus/problem.ts';
import type { Library } from '../retrieval/library.ts';
import { openLibrary } from '../retrieval/open-library.ts';
import { readCachedSegment } from '../retrieval/segment-cache.ts';

/**
 * Opens a corpus to be asked. Files that cannot be used are left out.
 *
 * @param reportProblem - takes a message for everything that the corpus's author should mend
 * @returns null when no file can be used
 * @throws {CorpusUnreadableError} when the path leads nowhere
 */
export async function openCorpus(
  path: string,
  reportProblem: (message: string) => void,
): Promise<Library | null> {
  const { documents, problems } = await loadCorpus(path);
  for (const problem of problems) reportProblem(describe(problem));
  return documents.length === 0 ? null : openLibrary(documents, { read: readCachedSegment });
}

function describe({ severity, file, line, reason, fix }: CorpusProblem): string {
  return `${file}:${line}: ${severity}: ${reason} ${fix}`;
}
