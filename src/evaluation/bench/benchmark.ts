import type { Progress } from '../progress.ts';

/** A result as a table; figures are kept as numbers for `--json`. */
export interface BenchmarkResult {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How to read it, in a sentence; empty when the table speaks for itself. */
  readonly note: string;
}

/** One thing that is timed. */
export interface Benchmark {
  /** Its name on the command line. */
  readonly name: string;
  /** What it measures, for `--help`. */
  readonly about: string;
  readonly run: (progress: Progress) => Promise<readonly BenchmarkResult[]>;
}
