import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface AskArguments {
  /** File or folder to answer from; null for the project's own. */
  readonly corpus: string | null;
  /** Null: questions come from standard input. */
  readonly question: string | null;
  /** Answer with JSON objects. */
  readonly json: boolean;
  /** File of questions as JSON Lines, `-` for standard input; null for none. */
  readonly batch: string | null;
  readonly help: boolean;
}

/** A command line that cannot be followed; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage: npm run ask -- [options] ["question"]

Answers a question with a quotation from the corpus and its source. Without a question
it holds a conversation; with a pipe it answers one question per line.

  --corpus PATH   file or folder to answer from (default: corpus)
  --json          print one JSON object per answer
  --batch FILE    answer a file of questions, JSON Lines in and out; - reads standard input
  --help          print this

Exit code: 0 answered, 1 not answered, 2 wrong usage or a corpus that cannot be read.
For output without npm's own lines: npm run --silent ask -- ...`;

/**
 * Reads the command line of `ask`. Words that stand apart make one question, so quotation marks can be left out.
 *
 * @param args - what follows the name of the script
 * @throws {UsageError} when an option is unknown, lacks its value or contradicts another
 */
export function readArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = parse(args);
  const question = positionals.length === 0 ? null : positionals.join(' ').trim();
  const batch = values.batch ?? null;
  if (question === '') throw new UsageError('The question is empty.');
  if (question !== null && batch !== null) {
    throw new UsageError('--batch takes its questions from a file: leave the question out.');
  }
  if (values.corpus === '' || batch === '') throw new UsageError('A path is empty.');
  return { corpus: values.corpus ?? null, question, json: values.json, batch, help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        json: { type: 'boolean', default: false },
        batch: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
