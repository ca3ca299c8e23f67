import { expect, it } from 'vitest';
import { benchReport } from '../../../src/evaluation/bench/bench-report.ts';

it('prints a table with title and note, figures with fitting precision', () => {
  const report = benchReport([
    {
      title: 'Answering',
      header: ['corpus', 'n', 'ms'],
      rows: [
        ['small', 12345, 0.0314],
        ['large', 7, 123.4],
      ],
      note: 'A note.',
    },
  ]);
  expect(report.split('\n')).toEqual([
    'Answering',
    '',
    'corpus       n    ms',
    '------  ------  ----',
    'small   12,345  0.03',
    'large        7   123',
    '',
    'A note.',
  ]);
});
