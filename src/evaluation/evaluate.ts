import type { Document } from '../corpus/document.ts';
import { type GoldenQuestion, parseQuestions } from '../corpus/golden-question.ts';
import { ablationReport, goldenHeadline, type Headline, readingHeadline } from './ablation.ts';
import type { EvalOptions } from './eval-options.ts';
import { acceptedFigures } from './golden/ratchet.ts';
import { goldenJson, goldenReport } from './golden/report.ts';
import { type Outcome, runGolden } from './golden/run.ts';
import type { MakeLibrary } from './make-library.ts';
import { labelled, type Progress } from './progress.ts';
import { readText } from './read-text.ts';
import type { PartFigures } from './reading/figures.ts';
import type { ReadDocument } from './reading/reading-corpus.ts';
import { parseReadingFile, type ReadingPart } from './reading/reading-file.ts';
import { readingReport } from './reading/report.ts';
import { measurePart } from './reading/run.ts';

/** What an evaluation works with. */
export interface EvalTools {
  readonly makeLibrary: MakeLibrary;
  /** The engine without one of its rules, by the rule's name. */
  readonly withoutRule: ReadonlyMap<string, MakeLibrary>;
  /** The documents of a file or folder. */
  readonly loadDocuments: (path: string) => Promise<readonly Document[]>;
  readonly readDocument: ReadDocument;
  readonly isStopWord: (word: string) => boolean;
  readonly progress: Progress;
  /** Keeps the accepted figures; the text is that of a JSON file. */
  readonly writeAccepted: (text: string) => Promise<void>;
}

/**
 * Does what the options ask for.
 *
 * @returns the report, as text or as JSON
 * @throws when a file cannot be read; the message names it, and for a question its line
 */
export async function evaluate(options: EvalOptions, tools: EvalTools): Promise<string> {
  return options.reading === null
    ? evaluateGolden(options, tools)
    : evaluateReading(options, await readReading(options.reading, options.parts), tools);
}

async function evaluateGolden(options: EvalOptions, tools: EvalTools): Promise<string> {
  const questions = await readQuestions(options.questions, options.sets);
  const documents = await tools.loadDocuments(options.corpus);
  const run: Run<readonly Outcome[]> = (makeLibrary, progress) =>
    runGolden(
      { own: makeLibrary(documents), unrefusing: makeLibrary(documents, { threshold: 0 }) },
      questions,
      progress,
    );
  const outcomes = run(tools.makeLibrary, tools.progress);
  if (options.ablate) return ablate(outcomes, run, goldenHeadline, options, tools);
  if (options.accept) await tools.writeAccepted(`${toJson(acceptedFigures(outcomes))}\n`);
  return options.json ? toJson(goldenJson(outcomes)) : goldenReport(outcomes);
}

function evaluateReading(options: EvalOptions, parts: readonly ReadingPart[], tools: EvalTools): string {
  const run: Run<readonly PartFigures[]> = (makeLibrary, progress) =>
    parts.map((part) => measurePart(part, options.sections, { ...tools, makeLibrary, progress }));
  const figures = run(tools.makeLibrary, tools.progress);
  if (options.ablate) return ablate(figures, run, readingHeadline, options, tools);
  return options.json ? toJson(figures) : readingReport(figures);
}

const ABLATION_TITLE =
  'What each rule adds, in percentage points (where the corpus has no answer, less is better)';

/** A measurement that can be repeated with another engine. */
type Run<Result> = (makeLibrary: MakeLibrary, progress: Progress) => Result;

function ablate<Result>(
  withAllRules: Result,
  run: Run<Result>,
  headlineOf: (result: Result) => Headline,
  options: EvalOptions,
  { withoutRule, progress }: EvalTools,
): string {
  const all = headlineOf(withAllRules);
  const ablations = [...withoutRule].map(([rule, makeLibrary]) => ({
    rule,
    headline: headlineOf(run(makeLibrary, labelled(progress, `without ${rule}`))),
  }));
  if (!options.json) return ablationReport(ABLATION_TITLE, all, ablations);
  return toJson({
    all: Object.fromEntries(all),
    without: Object.fromEntries(ablations.map(({ rule, headline }) => [rule, Object.fromEntries(headline)])),
  });
}

/**
 * Reads a file of golden questions.
 *
 * @param sets only the questions of these; empty for all
 * @throws when it cannot be read or a line is faulty, and when no question is left; the message names file and line
 */
export async function readQuestions(
  file: string,
  sets: readonly string[],
): Promise<readonly GoldenQuestion[]> {
  const { questions, problems } = parseQuestions(await readText(file, '--questions'));
  if (problems.length > 0) {
    throw new Error(problems.map(({ line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
  }
  const chosen = questions.filter(({ set }) => sets.length === 0 || sets.includes(set));
  if (chosen.length === 0)
    throw new Error(`${file}: no question${sets.length > 0 ? ` of ${sets.join(', ')}` : ''}`);
  return chosen;
}

async function readReading(file: string, names: readonly string[]): Promise<readonly ReadingPart[]> {
  const parts = parseReadingFile(await readText(file, '--reading'));
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length > 0) return chosen;
  throw new Error(`${file}: no part ${names.join(', ')}; it has ${parts.map(({ name }) => name).join(', ')}`);
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
