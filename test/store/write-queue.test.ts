import { describe, expect, it } from 'vitest';
import { type Statement, StoreUnavailableError, type Written } from '../../src/store/database.ts';
import { type RecordWriter, WriteQueue } from '../../src/store/write-queue.ts';
import { recordingLog } from '../support/temporary-store.ts';

/** A database that only notes what it is given, and can be made to fail. */
class NotingDatabase implements RecordWriter {
  readonly batches: (readonly Statement[])[] = [];
  lost = 0;
  failure: Error | null = null;

  async write(statements: readonly Statement[]): Promise<readonly Written[]> {
    if (this.failure !== null) throw this.failure;
    this.batches.push(statements);
    return [];
  }

  countLost(records: number): void {
    this.lost += records;
  }
}

const statement = (name: string): Statement => ({ sql: name, args: [] });
const away = new StoreUnavailableError('the disk is full.', null);

function setUp() {
  const database = new NotingDatabase();
  const timers: { readonly callback: () => void; readonly ms: number }[] = [];
  const log = recordingLog();
  const queue = new WriteQueue(database, log, (callback, ms) => timers.push({ callback, ms }));
  return { database, timers, log, queue };
}

describe('the queue of records that nobody waits for', () => {
  it('writes nothing before a second has passed, then everything together', async () => {
    const { database, timers, queue } = setUp();
    for (const name of ['a', 'b', 'c']) queue.add(statement(name));
    expect(database.batches).toEqual([]);
    expect(timers.map(({ ms }) => ms)).toEqual([1_000]);
    timers[0]?.callback();
    await queue.flush();
    expect(database.batches).toEqual([['a', 'b', 'c'].map(statement)]);
    queue.add(statement('d'));
    expect(timers).toHaveLength(2);
  });

  it('sums counts of the same thing', async () => {
    const { database, queue } = setUp();
    const count = { guild: '100', day: 1, kind: 'answered', key: '', count: 1 } as const;
    for (let index = 0; index < 500; index++) queue.count(count);
    queue.count({ ...count, guild: '200' });
    expect(queue.size).toBe(2);
    await queue.flush();
    expect(database.batches.flat().map(({ args }) => args)).toEqual([
      ['100', 1, 'answered', '', 500],
      ['200', 1, 'answered', '', 1],
    ]);
  });

  it('carries out closing statements once, after the others', async () => {
    const { database, queue } = setUp();
    queue.addClosing('trim', statement('trim'));
    queue.add(statement('a'));
    queue.addClosing('trim', statement('trim'));
    await queue.flush();
    expect(database.batches.flat().map(({ sql }) => sql)).toEqual(['a', 'trim']);
  });

  it('keeps what could not be written, in order, and tries again less and less often', async () => {
    const { database, timers, queue } = setUp();
    database.failure = away;
    queue.add(statement('a'));
    for (let turn = 0; turn < 8; turn++) {
      timers.at(-1)?.callback();
      await queue.flush();
    }
    expect(timers.map(({ ms }) => ms).slice(0, 4)).toEqual([1_000, 2_000, 8_000, 32_000]);
    expect(Math.max(...timers.map(({ ms }) => ms))).toBe(60_000);
    database.failure = null;
    queue.add(statement('b'));
    await queue.flush();
    expect(database.batches.flat().map(({ sql }) => sql)).toEqual(['a', 'b']);
  });

  it('gives up a batch that can never be written, and goes on', async () => {
    const { database, log, queue } = setUp();
    database.failure = new RangeError('no such number');
    queue.add(statement('a'));
    await queue.flush();
    database.failure = null;
    queue.add(statement('b'));
    await queue.flush();
    expect(database.batches).toEqual([[statement('b')]]);
    expect(database.lost).toBe(1);
    expect(log.lines).toMatchObject([{ level: 'error', fields: { lost: 1 } }]);
  });

  it('does not grow without end while the database is away', async () => {
    const { database, queue } = setUp();
    database.failure = away;
    for (let index = 0; index < 10_005; index++) queue.add(statement(`${index}`));
    expect(queue.size).toBe(10_000);
    expect(database.lost).toBe(5);
    database.failure = null;
    await queue.flush();
    expect(database.batches[0]?.[0]).toEqual(statement('5'));
  });

  it('writes in batches that hold nothing up', async () => {
    const { database, queue } = setUp();
    for (let index = 0; index < 450; index++) queue.add(statement(`${index}`));
    await queue.flush();
    expect(database.batches.map(({ length }) => length)).toEqual([200, 200, 50]);
  });
});
