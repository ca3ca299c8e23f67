import { writeFile } from 'node:fs/promises';
import { readMarkdown } from '../corpus/markdown.ts';
import { isStopWord } from '../language/stop-words.ts';
import { openLibrary } from '../retrieval/open-library.ts';
import { RULES } from '../retrieval/rules.ts';
import { EVAL_USAGE, type EvalOptions, parseEvalOptions } from './eval-options.ts';
import { evaluate } from './evaluate.ts';
import { loadDocuments } from './load-documents.ts';
import type { MakeLibrary } from './make-library.ts';
import type { Progress } from './progress.ts';
import { runCommand } from './run-command.ts';

const ACCEPTED_FILE = 'test/evaluation/golden-figures.json';

process.exitCode = await runCommand(
  { usage: EVAL_USAGE, parse: parseEvalOptions, report },
  process.argv.slice(2),
);

function report(options: EvalOptions, progress: Progress): Promise<string> {
  const withoutRule = new Map(
    RULES.map((rule): [string, MakeLibrary] => [
      rule,
      (documents, more) => openLibrary(documents, { ...more, without: new Set([rule]) }),
    ]),
  );
  return evaluate(options, {
    makeLibrary: openLibrary,
    withoutRule,
    loadDocuments,
    readDocument: (file, text) => readMarkdown(file, text).document,
    isStopWord,
    progress,
    writeAccepted: (text) => writeFile(ACCEPTED_FILE, text),
  });
}
