import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseQuestions } from '../../corpus/golden-question.ts';
import { openLibrary } from '../../retrieval/open-library.ts';
import { loadDocuments } from '../load-documents.ts';
import type { Progress } from '../progress.ts';
import { runCommand } from '../run-command.ts';
import { type BenchOptions, benchUsage, parseBenchOptions } from './bench-options.ts';
import { benchReport } from './bench-report.ts';
import type { Benchmark, BenchmarkResult } from './benchmark.ts';
import { discordBenchmark } from './discord-benchmark.ts';
import { searchBenchmark, usualSizes } from './search-benchmark.ts';
import { startBenchmark } from './start-benchmark.ts';
import { variedQuestions } from './varied-questions.ts';

const BENCHMARKS: readonly Benchmark[] = [
  searchBenchmark(
    openLibrary,
    usualSizes(() => loadDocuments('corpus')),
  ),
  startBenchmark(fileURLToPath(new URL('../../terminal/ask.js', import.meta.url))),
  discordBenchmark({
    script: fileURLToPath(new URL('../../main.js', import.meta.url)),
    questions: async (count) => {
      const { questions } = parseQuestions(await readFile('corpus/questions.jsonl', 'utf8'));
      const people = questions.map(({ question }) => question);
      return variedQuestions(people, await loadDocuments('corpus'), count);
    },
  }),
];

process.exitCode = await runCommand(
  { usage: benchUsage(BENCHMARKS), parse: (args) => parseBenchOptions(BENCHMARKS, args), report },
  process.argv.slice(2),
);

async function report({ benchmarks, json }: BenchOptions, progress: Progress): Promise<string> {
  const results: BenchmarkResult[] = [];
  for (const benchmark of benchmarks) results.push(...(await benchmark.run(progress)));
  return json ? JSON.stringify(results, null, 2) : benchReport(results);
}
