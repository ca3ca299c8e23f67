import { expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { generatedSize, searchBenchmark } from '../../../src/evaluation/bench/search-benchmark.ts';
import { progressOn } from '../../../src/evaluation/progress.ts';
import { makeFakeLibrary } from '../fake-library.ts';

const makeLibrary = (documents: readonly Document[]) => ({
  ...makeFakeLibrary(documents),
  prepare: () => [],
});

it('measures the library, MiniSearch over the same passages, and the ratio of the two', async () => {
  const benchmark = searchBenchmark(makeLibrary, [generatedSize(20, 5)]);
  const [result] = await benchmark.run(progressOn({ write: () => {} }));
  const rows = result?.rows ?? [];
  // The fake library makes a passage of each of the four sentences of a paragraph.
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['20 generated', 80, 'ours'],
    ['', '', 'MiniSearch'],
    ['', '', 'ratio'],
  ]);
  const [ours = [], theirs = [], ratio = []] = rows;
  for (const column of [3, 5, 8]) {
    expect(ratio[column]).toBeCloseTo(Number(ours[column]) / Number(theirs[column]), 12);
  }
  expect(rows.every((row) => row.length === result?.header.length)).toBe(true);
});
