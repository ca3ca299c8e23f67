import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark.ts';

export interface BenchOptions {
  /** What to run, in the order of the list. */
  readonly benchmarks: readonly Benchmark[];
  readonly json: boolean;
  readonly help: boolean;
}

/** The `--help` text for these benchmarks. */
export function benchUsage(benchmarks: readonly Benchmark[]): string {
  return `Usage: npm run bench -- [options] [benchmark ...]

Measures time and memory. Runs all benchmarks unless some are named:

${benchmarks.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join('\n')}

  --json     print JSON
  --help     print this`;
}

/**
 * Reads the command line of the benchmarks.
 *
 * @throws when an option or benchmark is unknown; the message names it
 */
export function parseBenchOptions(benchmarks: readonly Benchmark[], args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const unknown = positionals.find((asked) => benchmarks.every(({ name }) => name !== asked));
  if (unknown !== undefined) throw new Error(`There is no benchmark ${unknown}.`);
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { benchmarks: chosen, json: values.json, help: values.help };
}
