import { describe, expect, it } from 'vitest';
import { RecentIds } from '../../src/discord/recent-ids.ts';

describe('RecentIds', () => {
  it('knows an id the second time', () => {
    const ids = new RecentIds(2);
    expect([ids.add('1'), ids.add('1'), ids.add('2')]).toEqual([true, false, true]);
  });

  it('forgets the oldest', () => {
    const ids = new RecentIds(2);
    for (const id of ['1', '2', '3']) ids.add(id);
    expect([ids.add('3'), ids.add('2'), ids.add('1')]).toEqual([false, false, true]);
  });
});
