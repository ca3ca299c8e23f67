import { expect, it } from 'vitest';
import { ablationReport, readingHeadline } from '../../src/evaluation/ablation.ts';

it('prints what each rule adds to each figure', () => {
  const report = ablationReport(
    'What each rule adds',
    new Map([
      ['seed right', 0.75],
      ['seed false answers', 0.1],
    ]),
    [
      {
        rule: 'synonyms',
        headline: new Map([
          ['seed right', 0.7],
          ['seed false answers', 0.05],
        ]),
      },
      {
        rule: 'spelling',
        headline: new Map([
          ['seed right', 0.76],
          ['seed false answers', 0.1],
        ]),
      },
    ],
  );
  expect(report.split('\n').slice(2)).toEqual([
    'rule      seed right  seed false answers',
    '--------  ----------  ------------------',
    'all, %          75.0                10.0',
    'synonyms        +5.0                +5.0',
    'spelling        -1.0                 0.0',
  ]);
});

it('takes only what was measured of a reading file', () => {
  const ranking = { precisionAt1: 0.9, recallAt5: 1, mrrAt5: 0.95 };
  const headline = readingHeadline([{ part: 'xquad', paragraphs: 1, passages: 1, questions: 1, ranking }]);
  expect([...headline]).toEqual([['xquad P@1', 0.9]]);
});
