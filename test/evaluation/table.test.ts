import { expect, it } from 'vitest';
import { formatTable } from '../../src/evaluation/table.ts';

it('sets text left and figures right', () => {
  const table = formatTable(
    ['kind', 'n', 'right'],
    [
      ['plain', '8', '75.0'],
      ['paraphrase', '12', '–'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'kind         n  right',
    '----------  --  -----',
    'plain        8   75.0',
    'paraphrase  12      –',
  ]);
});
