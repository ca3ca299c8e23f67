import { writeFile } from 'node:fs/promises';
import { readMarkdown } from '../../corpus/markdown.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { makeConsiderer } from '../../retrieval/consider.ts';
import { SCORED_PASSAGES } from '../../retrieval/open-library.ts';
import { switchOff } from '../../retrieval/rules.ts';
import { loadDocuments } from '../load-documents.ts';
import { runCommand } from '../run-command.ts';
import { train } from './train.ts';
import { parseTrainOptions, TRAIN_USAGE } from './train-options.ts';

const WEIGHTS_FILE = 'src/retrieval/confidence-weights.ts';

process.exitCode = await runCommand(
  {
    usage: TRAIN_USAGE,
    parse: parseTrainOptions,
    report: (options, progress) =>
      train(options, {
        makeConsider: (passages) => {
          const { consider } = makeConsiderer(passages, switchOff());
          return (question, more) => consider(question, { ...more, limit: SCORED_PASSAGES });
        },
        loadDocuments,
        readDocument: (file, text) => readMarkdown(file, text).document,
        isStopWord,
        progress,
        writeWeights: (source) => writeFile(WEIGHTS_FILE, source),
      }),
  },
  process.argv.slice(2),
);
