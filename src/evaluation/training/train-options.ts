import { parseArgs } from 'node:util';

export interface TrainOptions {
  /** A file in SQuAD's format. */
  readonly reading: string;
  /** File or folder that the golden questions are asked of. */
  readonly corpus: string;
  /** File of golden questions. */
  readonly questions: string;
  /** Print, and write nothing. */
  readonly dryRun: boolean;
  /** Fit also without each feature in turn. */
  readonly ablate: boolean;
  readonly help: boolean;
}

export const TRAIN_USAGE = `Usage: npm run train -- --reading FILE [options]

Calibrates the confidence in answers: fits its weights to the questions of a reading file and to the golden
questions, chooses the threshold, and writes both to src/retrieval/confidence-weights.ts.

  --reading FILE     questions with gold answers, in SQuAD's format
  --corpus PATH      file or folder to ask the golden questions of (default: corpus)
  --questions FILE   golden questions, JSON Lines (default: corpus/questions.jsonl)
  --ablate           print also what each feature adds
  --dry-run          print what would be written, and write nothing
  --help             print this

A feature that is new needs some weight in that file, say 0, before it can be trained.`;

/**
 * Reads the command line of the training.
 *
 * @throws when an option is unknown, or --reading or a value is missing; the message names it
 */
export function parseTrainOptions(args: readonly string[]): TrainOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reading: { type: 'string' },
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'corpus/questions.jsonl' },
      ablate: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.reading === undefined && !values.help) throw new Error('--reading is missing: expected a file.');
  return {
    reading: values.reading ?? '',
    corpus: values.corpus,
    questions: values.questions,
    dryRun: values['dry-run'],
    ablate: values.ablate,
    help: values.help,
  };
}
