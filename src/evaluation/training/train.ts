import { basename } from 'node:path';
import type { Document } from '../../corpus/document.ts';
import { splitPassages } from '../../corpus/passages.ts';
import { readQuestions } from '../evaluate.ts';
import { readText } from '../read-text.ts';
import { parseWholeReadingFile } from '../reading/reading-file.ts';
import { crossValidate } from './cross-validation.ts';
import type { Example } from './example.ts';
import { featureAblation } from './feature-ablation.ts';
import { fitConfidence, unseenFeatures } from './fit-confidence.ts';
import { goldenExamples } from './golden-examples.ts';
import { type ExampleTools, readingExamples } from './reading-examples.ts';
import { trainingReport, trainingSummary } from './report.ts';
import { chooseThreshold } from './threshold.ts';
import type { TrainOptions } from './train-options.ts';
import { weightsFile } from './weights-file.ts';

/** What the training works with. */
export interface TrainTools extends ExampleTools {
  /** The documents of a file or folder. */
  readonly loadDocuments: (path: string) => Promise<readonly Document[]>;
  /** Keeps the source of the weights. */
  readonly writeWeights: (source: string) => Promise<void>;
}

/**
 * Fits the confidence model, chooses its threshold, and writes both unless told not to.
 *
 * @returns the report; the source of the weights behind it when nothing was written
 * @throws when a file cannot be read; the message names it
 */
export async function train(options: TrainOptions, tools: TrainTools): Promise<string> {
  const part = parseWholeReadingFile(await readText(options.reading, '--reading'));
  const questions = await readQuestions(options.questions, []);
  const corpus = await tools.loadDocuments(options.corpus);
  const consider = tools.makeConsider(corpus.flatMap((document) => splitPassages(document)));
  const examples = [...readingExamples(part, tools), ...goldenExamples(questions, consider, tools.progress)];
  tools.progress.step('fitting', 1, 1);
  const judged = crossValidate(examples);
  const choice = chooseThreshold(judged);
  const source = weightsFile(fitConfidence(examples), choice.threshold, [
    ...provenance(options, part.articles.length, questions.length, examples),
    ...trainingSummary(judged, choice.threshold),
  ]);
  if (!options.dryRun) await tools.writeWeights(source);
  return [
    trainingReport(judged, choice),
    ...(options.ablate ? [featureAblation(examples, judged)] : []),
    ...(options.dryRun ? [source] : []),
  ].join('\n\n');
}

/** What the weights were made of, without folders: they differ from machine to machine. */
function provenance(
  options: TrainOptions,
  articles: number,
  questions: number,
  examples: readonly Example[],
): string[] {
  const reading = basename(options.reading);
  const unseen = unseenFeatures(examples);
  return [
    'The calibration of the confidence in answers. Written by',
    '',
    `    npm run train -- --reading ${reading}`,
    '',
    `from ${examples.length} examples: the questions of ${reading} (${articles} articles) and of`,
    `${basename(options.questions)} (${questions}).`,
    ...(unseen.length > 0 ? [`No example shows ${unseen.join(', ')}: the weight is as it was.`] : []),
    'Cross-validated:',
    '',
  ];
}
