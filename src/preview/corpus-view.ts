import type { Document } from '../corpus/document.ts';
import type { CorpusProblem } from '../corpus/problem.ts';
import type { Library } from '../retrieval/library.ts';
import type { CorpusView, ProblemList } from './page/protocol.ts';
import type { DatedReading } from './readings.ts';

/** Holds documents to the rules of a good corpus. */
export type Check = (documents: readonly Document[]) => readonly CorpusProblem[];

/** Problems shown of each kind: who has more, mends these first. */
const MOST_SHOWN = 100;

/** How the corpus was read, as its author sees it. */
export function corpusView(reading: DatedReading, library: Library, check: Check): CorpusView {
  const { at, used, problems, kept, ms } = reading;
  return {
    at: at.toISOString(),
    used,
    problems: shorten(problems),
    rules: shorten(check(library.documents)),
    kept,
    documents: library.documents.length,
    passages: library.passages.length,
    ms,
  };
}

function shorten(problems: readonly CorpusProblem[]): ProblemList {
  return { count: problems.length, shown: problems.slice(0, MOST_SHOWN) };
}
