import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus, type GoldenQuestions } from './check.ts';
import type { Document } from './document.ts';
import { parseQuestions } from './golden-question.ts';
import type { CorpusProblem } from './problem.ts';
import { readCorpus } from './read-corpus.ts';

/** What a check looked at, and what it found. */
export interface CheckedFolder {
  readonly documents: number;
  readonly questions: number;
  readonly problems: readonly CorpusProblem[];
}

/**
 * Reads a corpus with its golden questions (`questions.jsonl`, if there is one) and holds it to all rules.
 *
 * @throws {CorpusUnreadableError} when `path` does not exist or cannot be read
 */
export async function checkFolder(path: string): Promise<CheckedFolder> {
  const corpus = await readCorpus(path);
  const { questions, problems } = checkDocuments(path, corpus.documents);
  return { documents: corpus.documents.length, questions, problems: [...corpus.problems, ...problems] };
}

/** As `checkFolder`, for documents that were read already, without the problems met while reading them. */
export function checkDocuments(
  path: string,
  documents: readonly Document[],
): Pick<CheckedFolder, 'questions' | 'problems'> {
  const { golden, problems } = readGoldenQuestions(join(path, 'questions.jsonl'));
  return {
    questions: golden?.questions.length ?? 0,
    problems: [...problems, ...checkCorpus(documents, golden)],
  };
}

function readGoldenQuestions(file: string): { golden: GoldenQuestions | null; problems: CorpusProblem[] } {
  if (!existsSync(file)) return { golden: null, problems: [] };
  const { questions, problems } = parseQuestions(readFileSync(file, 'utf8'));
  const fix = 'Write one JSON object a line, with the fields that the other lines have.';
  return {
    golden: { file, questions },
    problems: problems.map(({ line, reason }) => ({
      severity: 'error',
      file,
      line,
      reason: `${reason}.`,
      fix,
    })),
  };
}
