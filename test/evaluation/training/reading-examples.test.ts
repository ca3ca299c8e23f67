import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/evaluation/progress.ts';
import { parseWholeReadingFile } from '../../../src/evaluation/reading/reading-file.ts';
import type { ExampleKind } from '../../../src/evaluation/training/example.ts';
import { readingExamples } from '../../../src/evaluation/training/reading-examples.ts';
import { plainDocument } from '../fake-library.ts';
import { makeFakeConsider } from './fake-consider.ts';
import { READING_TEXT } from './reading-file-fixture.ts';

function collect() {
  return readingExamples(parseWholeReadingFile(READING_TEXT), {
    makeConsider: makeFakeConsider,
    readDocument: plainDocument,
    isStopWord: (word) => word === 'which',
    progress: progressOn({ write: () => {} }),
  });
}
const examples = collect();
const found = (wanted: ExampleKind) =>
  examples
    .filter(({ kind }) => kind === wanted)
    .map(({ group, right, features }) => [group, right, features?.evidence]);

describe('readingExamples', () => {
  it('asks all articles, and takes a quote with a gold answer for right', () => {
    expect(found('reading')).toEqual([
      [0, true, 2 / 5],
      [0, false, 5 / 6],
      [1, true, 1 / 4],
    ]);
  });

  it('asks each question once more in other words', () => {
    expect(found('readingReworded')).toHaveLength(3);
  });

  it('leaves the gold paragraph out, and takes no quote for right then', () => {
    expect(found('sibling')).toEqual([
      [0, false, 1 / 5],
      [0, false, 1 / 6],
      [1, false, undefined],
    ]);
  });

  it('leaves the article out', () => {
    expect(found('absent')).toEqual([0, 0, 1].map((group) => [group, false, undefined]));
    expect(found('absentReworded')).toHaveLength(3);
  });

  it('asks the first passages of one article', () => {
    expect(found('small')).toEqual(found('reading'));
    expect(found('smallSibling')).toEqual(found('sibling'));
  });

  it('gives the same examples each time', () => {
    expect(collect()).toEqual(examples);
  });
});
