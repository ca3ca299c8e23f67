import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../../src/corpus/golden-question.ts';
import { goldenFigures } from '../../../src/evaluation/golden/figures.ts';
import { goldenReport } from '../../../src/evaluation/golden/report.ts';
import { runGolden } from '../../../src/evaluation/golden/run.ts';
import { progressOn } from '../../../src/evaluation/progress.ts';
import { makeFakeLibrary, plainDocument } from '../fake-library.ts';

const document = plainDocument('pile.md', '# Pile\n\nthe pile has 22 parts\n\nsid black drew the logo');
const common = { set: 'seed', kind: 'plain', answerable: true, answer: '22' };
const { questions } = parseQuestions(
  [
    { ...common, id: 'right', question: 'how many parts has the pile', accept: ['\\b22\\b'] },
    { ...common, id: 'wrong', question: 'who drew the logo', accept: ['eric'] },
    { ...common, id: 'refused', question: 'number of components in your pile', accept: ['\\b22\\b'] },
    { ...common, id: 'false', kind: 'nearmiss', answerable: false, question: 'when has sid drew the logo' },
    { ...common, id: 'fine', kind: 'offtopic', answerable: false, question: 'best pizza in town' },
  ]
    .map((question) => JSON.stringify(question))
    .join('\n'),
);
const outcomes = runGolden(
  { own: makeFakeLibrary([document]), unrefusing: makeFakeLibrary([document], { threshold: 0 }) },
  questions,
  progressOn({ write: () => {} }),
);

describe('runGolden', () => {
  it('judges each answer', () => {
    expect(outcomes.map(({ question, verdict }) => [question.id, verdict])).toEqual([
      ['right', 'right'],
      ['wrong', 'wrong'],
      ['refused', 'refused'],
      ['false', 'false answer'],
      ['fine', 'rightly refused'],
    ]);
  });

  it('knows what would have been said without refusing', () => {
    const refused = outcomes[2];
    expect(refused?.candidate.quote?.text).toBe('the pile has 22 parts');
    expect(refused?.forecast).toEqual({ confidence: expect.closeTo(1 / 6, 12), right: true });
  });
});

describe('goldenFigures', () => {
  it('counts by kind and over all kinds', () => {
    const shares = goldenFigures(outcomes).map(({ kind, count, right, refused, falseAnswers }) => [
      kind,
      count,
      right?.share,
      refused?.share,
      falseAnswers?.share,
    ]);
    expect(shares).toEqual([
      ['plain', 3, 1 / 3, 1 / 3, undefined],
      ['nearmiss', 1, undefined, undefined, 1],
      ['offtopic', 1, undefined, undefined, 0],
      ['all', 2, undefined, undefined, 0.5],
    ]);
  });
});

describe('goldenReport', () => {
  const report = goldenReport(outcomes);

  it('lists each failure with question, expected answer and quote', () => {
    expect(report).toContain('Failures: 3 of 5');
    expect(report).toContain(
      [
        'refused  refused  plain  confidence 0.17',
        '  question  number of components in your pile',
        '  expected  22',
        '  refused   (it was right) the pile has 22 parts [pile#1]',
      ].join('\n'),
    );
  });

  it('leaves right answers out of the failures', () => {
    expect(report).not.toContain('how many parts has the pile\n  expected');
  });
});
