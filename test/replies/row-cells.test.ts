import { describe, expect, it } from 'vitest';
import { rowCells } from '../../src/replies/row-cells.ts';

describe('rowCells', () => {
  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a \\| b | c |', ['a | b', 'c']],
    ['| a |  |', ['a', '']],
  ])('of %j are %j', (row, cells) => {
    expect(rowCells(row)).toEqual(cells);
  });
});
