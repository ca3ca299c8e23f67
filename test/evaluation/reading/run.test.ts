import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/evaluation/progress.ts';
import { SECTIONS, type SectionName } from '../../../src/evaluation/reading/figures.ts';
import { parseReadingFile } from '../../../src/evaluation/reading/reading-file.ts';
import { readingReport } from '../../../src/evaluation/reading/report.ts';
import { measurePart } from '../../../src/evaluation/reading/run.ts';
import { makeFakeLibrary, plainDocument } from '../fake-library.ts';

const article = (title: string, ...paragraphs: readonly (readonly [string, string, string | null])[]) => ({
  title,
  paragraphs: paragraphs.map(([context, question, answer]) => ({
    context,
    qas: [
      {
        id: question,
        question,
        is_impossible: answer === null,
        answers: answer === null ? [] : [{ text: answer }],
      },
    ],
  })),
});
const [part] = parseReadingFile(
  JSON.stringify({
    data: [
      article(
        'Warsaw',
        ['warsaw has a river called vistula', 'which river has warsaw', 'vistula'],
        ['warsaw has an orchestra since 1901', 'since when has warsaw an orchestra', '1902'],
        ['warsaw has many parks', 'which mayor has warsaw', null],
      ),
      article('Paris', ['paris lies on the seine in france', 'which country is paris in', 'france']),
    ],
  }),
);

function measure(...sections: readonly SectionName[]) {
  if (part === undefined) throw new Error('the file has a part');
  return measurePart(part, new Set(sections), {
    makeLibrary: makeFakeLibrary,
    readDocument: plainDocument,
    isStopWord: (word) => ['which', 'has', 'is', 'in', 'an'].includes(word),
    progress: progressOn({ write: () => {} }),
  });
}

describe('measurePart', () => {
  it('measures only what was chosen', () => {
    expect(measure('ranking')).toEqual({
      part: 'all',
      paragraphs: 4,
      passages: 4,
      questions: 3,
      ranking: { precisionAt1: 1, recallAt5: 1, mrrAt5: 1 },
    });
  });

  it('counts quotes that hold a gold answer, with and without refusing', () => {
    // Shares of the questions' words found: 3/4 right, 5/6 with another year than the gold answer's, 2/5 refused.
    expect(measure('quote').quote).toEqual({
      hit: 1 / 3,
      hitUnrefused: 2 / 3,
      answered: 2 / 3,
      right: 1 / 2,
    });
  });

  it('sets confidence against right quotes, nothing refused', () => {
    expect(measure('reliability').reliability?.bins).toMatchObject([
      { from: 0.4, count: 1, right: 1 },
      { from: 0.7, count: 1, right: 1 },
      { from: 0.8, count: 1, right: 0 },
    ]);
  });

  it('lists the questions without a right quote', () => {
    expect(measure('misses').misses).toMatchObject([
      { expected: ['1902'], refused: false, right: false, inParagraph: true },
      { expected: ['france'], refused: true, right: true, inParagraph: true },
    ]);
  });

  it('compares the answers to those without the article', () => {
    // With it 3/4, 5/6, 2/5; without it 0, 0 and, from Warsaw's text, 0.
    expect(measure('absent').absent).toMatchObject({
      auroc: 1,
      answeredAt5: 1,
      answered: 2 / 3,
      falseAnswers: 0,
    });
  });

  it('compares the answers to those without the paragraph, its siblings left in', () => {
    // Without the river 2/4, without the orchestra 2/6, without Paris's only paragraph 0: 1 of 9 pairs is out of order.
    expect(measure('siblings').siblings).toMatchObject({
      auroc: expect.closeTo(8 / 9, 12),
      falseAnswers: 1 / 3,
    });
  });

  it('counts answers to questions that the paragraph does not answer', () => {
    expect(measure('impossible').impossible).toEqual({ count: 1, answered: 1 });
  });

  it('reports all sections', () => {
    const report = readingReport([measure(...SECTIONS)]);
    for (const row of [
      'refused, though the quote was right, confidence 0.40',
      'with one typing error',
      'MiniSearch, default options',
      'gold paragraph left out',
      'p99',
    ]) {
      expect(report).toContain(row);
    }
  });
});
