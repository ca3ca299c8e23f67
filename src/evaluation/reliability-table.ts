import { decimal, percent } from './figures.ts';
import type { ReliabilityFigures } from './reliability.ts';
import { formatTable } from './table.ts';

/** How often the best quote was right at which confidence. */
export function reliabilityTable({ bins, brier }: ReliabilityFigures): string {
  const rows = bins.map(({ from, to, count, meanConfidence, right }) => [
    `${decimal(from, 1)}–${decimal(to, 1)}`,
    String(count),
    percent(meanConfidence),
    percent(right),
  ]);
  const table = formatTable(['confidence', 'n', 'mean confidence %', 'right %'], rows);
  return `${table}\n\nBrier score ${decimal(brier)}`;
}
