import { readFile } from 'node:fs/promises';
import type { Document } from '../corpus/document.ts';
import type { EvalOptions } from './eval-options.ts';
import { type GoldenQuestion, parseQuestions } from './golden/question.ts';
import { goldenJson, goldenReport } from './golden/report.ts';
import { type Outcome, runGolden } from './golden/run.ts';
import type { MakeLibrary } from './make-library.ts';
import type { Progress } from './progress.ts';
import type { ReadDocument } from './reading/reading-corpus.ts';
import { parseReadingFile } from './reading/reading-file.ts';
import { readingReport } from './reading/report.ts';
import { measurePart, type PartFigures } from './reading/run.ts';

/** What an evaluation works with. */
export interface EvalTools {
  readonly makeLibrary: MakeLibrary;
  /** The documents of a file or folder. */
  readonly loadDocuments: (path: string) => Promise<readonly Document[]>;
  readonly readDocument: ReadDocument;
  readonly isStopWord: (word: string) => boolean;
  readonly progress: Progress;
}

/**
 * Does what the options ask for.
 *
 * @returns the report, as text or as JSON
 * @throws when a file cannot be read; the message names it, and for a question its line
 */
export async function evaluate(options: EvalOptions, tools: EvalTools): Promise<string> {
  if (options.reading !== null) {
    const figures = await measureReading(options.reading, options, tools);
    return options.json ? JSON.stringify(figures, null, 2) : readingReport(figures);
  }
  const outcomes = await askGoldenQuestions(options, tools);
  return options.json ? JSON.stringify(goldenJson(outcomes), null, 2) : goldenReport(outcomes);
}

/** Asks the golden questions of the chosen sets. */
export async function askGoldenQuestions(
  options: Pick<EvalOptions, 'corpus' | 'questions' | 'sets'>,
  { makeLibrary, loadDocuments, progress }: Pick<EvalTools, 'makeLibrary' | 'loadDocuments' | 'progress'>,
): Promise<Outcome[]> {
  const questions = (await readQuestions(options.questions)).filter(
    ({ set }) => options.sets.length === 0 || options.sets.includes(set),
  );
  if (questions.length === 0) {
    throw new Error(`${options.questions}: no question of the set ${options.sets.join(', ')}`);
  }
  const documents = await loadDocuments(options.corpus);
  const libraries = { own: makeLibrary(documents), unrefusing: makeLibrary(documents, { threshold: 0 }) };
  return runGolden(libraries, questions, progress);
}

async function readQuestions(file: string): Promise<readonly GoldenQuestion[]> {
  const { questions, problems } = parseQuestions(await readFile(file, 'utf8'));
  if (problems.length > 0) {
    throw new Error(problems.map(({ line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
  }
  return questions;
}

async function measureReading(file: string, options: EvalOptions, tools: EvalTools): Promise<PartFigures[]> {
  const parts = parseReadingFile(await readFile(file, 'utf8')).filter(
    ({ name }) => options.parts.length === 0 || options.parts.includes(name),
  );
  if (parts.length === 0) throw new Error(`${file}: no part ${options.parts.join(', ')}`);
  return parts.map((part) =>
    measurePart(part, options.sections, {
      makeLibrary: tools.makeLibrary,
      read: tools.readDocument,
      isStopWord: tools.isStopWord,
      progress: tools.progress,
    }),
  );
}
