import { describe, expect, it } from 'vitest';
import { pageButtons, pageOf, pageRange } from '../../src/replies/pages.ts';

const letters = [...'abcdefg'];

describe('pageOf', () => {
  it.each([
    [0, ['a', 'b', 'c']],
    [2, ['g']],
    [3, ['g']],
    [-1, ['a', 'b', 'c']],
    [Number.NaN, ['a', 'b', 'c']],
    [1.5, ['a', 'b', 'c']],
    [Number.POSITIVE_INFINITY, ['a', 'b', 'c']],
  ])('page %d of seven letters holds %j', (number, items) => {
    expect(pageOf(letters, number, 3).items).toEqual(items);
  });

  it('of nothing is empty', () => {
    expect(pageOf([], 5, 3)).toMatchObject({ items: [], number: 0, pages: 1 });
  });
});

describe('pageButtons', () => {
  const off = (page: number) =>
    pageButtons(pageOf(letters, page, 3), String).map((item) => [item.disabled === true]);

  it('are off where they would lead beyond the ends', () => {
    expect(off(0)).toEqual([[true], [false]]);
    expect(off(1)).toEqual([[false], [false]]);
    expect(off(2)).toEqual([[false], [true]]);
  });

  it('are left out for a single page', () => {
    expect(pageButtons(pageOf(['a'], 0, 3), String)).toEqual([]);
  });
});

describe('pageRange', () => {
  it('counts from one', () => {
    expect(pageRange(pageOf(letters, 1, 3))).toBe('4–6 of 7');
  });
});
