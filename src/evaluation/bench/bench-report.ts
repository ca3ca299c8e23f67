import { decimal } from '../figures.ts';
import { formatTable } from '../table.ts';
import type { BenchmarkResult } from './benchmark.ts';

/** Benchmark results as tables for people. */
export function benchReport(results: readonly BenchmarkResult[]): string {
  return results
    .map(({ title, header, rows, note }) =>
      [
        title,
        formatTable(
          header,
          rows.map((row) => row.map(cell)),
        ),
        note,
      ]
        .filter((block) => block !== '')
        .join('\n\n'),
    )
    .join('\n\n\n');
}

/** Text as it is, whole numbers too, others with two decimals below ten and none from a hundred. */
function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en');
  const size = Math.abs(value);
  return decimal(value, size < 10 ? 2 : size < 100 ? 1 : 0);
}
