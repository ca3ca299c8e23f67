import { type Progress, progressOn } from './progress.ts';

/** A command line tool that prints one report. */
export interface ReportCommand<Options extends { readonly help: boolean }> {
  readonly usage: string;
  /** Throws when an option is wrong. */
  readonly parse: (args: readonly string[]) => Options;
  /** Throws when a file cannot be read or a measurement fails. */
  readonly report: (options: Options, progress: Progress) => Promise<string>;
}

/**
 * Runs a tool: the report goes to stdout, progress and messages to stderr.
 *
 * @returns the exit code: 0, 1 when there is no report, 2 for wrong usage
 */
export async function runCommand<Options extends { readonly help: boolean }>(
  { usage, parse, report }: ReportCommand<Options>,
  args: readonly string[],
): Promise<number> {
  let options: Options;
  try {
    options = parse(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const progress = progressOn(process.stderr);
  try {
    const text = await report(options, progress);
    progress.clear();
    console.log(text);
    return 0;
  } catch (error) {
    progress.clear();
    console.error(messageOf(error));
    return 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
