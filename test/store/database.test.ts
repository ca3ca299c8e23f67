import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, DATABASE_FILE } from '../../src/store/connect.ts';
import { Database, StoreUnavailableError } from '../../src/store/database.ts';
import { recordingLog, temporaryFolder } from '../support/temporary-store.ts';

const KEY = new Uint8Array(32);

describe('a database that may be away', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let log: ReturnType<typeof recordingLog>;
  let now = 0;
  beforeEach(async () => {
    folder = await temporaryFolder();
    log = recordingLog();
    now = Date.parse('2026-11-23T12:00:00Z');
  });
  afterEach(() => folder.dispose());

  const file = () => join(folder.path, DATABASE_FILE);
  const insert = (name: string) => ({
    sql: 'insert into facts (name, value) values (?, ?)',
    args: [name, 'x'],
  });
  const names = async (database: Database) =>
    (await database.rows(`select name from facts where name <> 'member-key'`)).map(({ name }) => name);
  /** Time passes only while the database waits. */
  const open = (whileWaiting: () => void = () => undefined) =>
    new Database({
      log,
      now: () => new Date(now),
      pause: async (ms) => {
        now += ms;
        whileWaiting();
      },
      connect: () => connect({ dataDir: folder.path, url: null, authToken: null }, KEY),
    });

  /** Another program that holds the lock for writing. */
  async function lock() {
    const other = createClient({ url: `file:${file()}` });
    const transaction = await other.transaction('write');
    return () => {
      transaction.close();
      other.close();
    };
  }

  it('carries out all statements or none', async () => {
    const database = open();
    expect(await database.write([insert('a'), insert('b')])).toMatchObject([{ changes: 1 }, { changes: 1 }]);
    await expect(database.write([insert('c'), insert('a')])).rejects.toThrow('UNIQUE');
    await database.write([insert('d')]);
    expect(await names(database)).toEqual(['a', 'b', 'd']);
    expect(database.status()).toEqual({ working: true, lost: 0 });
    await database.close();
  });

  it.each([
    ['a write', ['a'], 3],
    ['many writes together', ['a', 'b', 'c', 'd'], 12],
  ])('lets %s wait, without blocking, while another program writes', async (_what, written, patience) => {
    const database = open();
    await database.rows('select 1');
    const unlock = await lock();
    let waits = 0;
    const patient = open(() => {
      waits += 1;
      if (waits === patience) unlock();
    });
    await Promise.all(written.map((name) => patient.write([insert(name)])));
    expect(waits).toBeGreaterThanOrEqual(patience);
    expect((await names(database)).sort()).toEqual(written);
    expect(log.lines).toEqual([]);
    await database.close();
    await patient.close();
  });

  it('opens and reads while another program writes', async () => {
    const database = open();
    await database.write([insert('a')]);
    await database.close();
    const unlock = await lock();
    const opened = open(() => {
      throw new Error('It waits.');
    });
    expect(await names(opened)).toEqual(['a']);
    unlock();
    await opened.close();
  });

  it('gives up on a lock that stays, says so, and recovers', async () => {
    const database = open();
    await database.rows('select 1');
    const unlock = await lock();
    await expect(database.write([insert('a')])).rejects.toThrow(StoreUnavailableError);
    expect(database.status()).toMatchObject({
      working: false,
      reason: expect.stringContaining('locked by another program'),
    });
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
    unlock();
    await database.write([insert('b')]);
    expect(database.status()).toEqual({ working: true, lost: 0 });
    expect(log.lines.at(-1)?.text).toBe('The database works again.');
    await database.close();
  });

  it.each([
    ['something else', 'this is no database, but it is long enough to be taken for one'.repeat(20)],
    ['damaged', `SQLite format 3\u0000${'damage'.repeat(2_000)}`],
  ])('leaves a file alone that is %s, and says what to do', async (_what, content) => {
    await writeFile(file(), content);
    const database = open();
    await expect(database.rows('select 1')).rejects.toThrow('put a backup of ask-eleuther.db in its place');
    await database.close();
  });

  it('says so when the file cannot be opened, and opens it when it can', async () => {
    await mkdir(file());
    const database = open();
    await expect(database.rows('select 1')).rejects.toThrow('right to read and write DATA_DIR');
    await expect(database.rows('select 1')).rejects.toThrow('right to read and write DATA_DIR');
    expect(log.lines).toHaveLength(1);
    const { rm } = await import('node:fs/promises');
    await rm(file(), { recursive: true });
    now += 10_000;
    expect(await database.rows('select 1 as one')).toMatchObject([{ one: 1 }]);
    await database.close();
  });

  it('does not try to connect at every turn', async () => {
    let attempts = 0;
    const database = new Database({
      log,
      now: () => new Date(now),
      connect: async () => {
        attempts += 1;
        throw new Error('ECONNREFUSED');
      },
    });
    for (let turn = 0; turn < 5; turn++)
      await expect(database.rows('select 1')).rejects.toThrow('does not answer');
    expect(attempts).toBe(1);
    now += 5_000;
    await expect(database.rows('select 1')).rejects.toThrow('does not answer');
    expect(attempts).toBe(2);
    expect(log.lines).toHaveLength(1);
  });

  it('goes on reading when the disk is full', async () => {
    const database = open();
    await database.write([insert('a')]);
    await database.rows('pragma max_page_count = 1');
    const large = {
      sql: 'insert into facts (name, value) values (?, ?)',
      args: ['large', 'x'.repeat(5_000_000)],
    };
    await expect(database.write([large])).rejects.toThrow('the disk is full');
    expect(await names(database)).toEqual(['a']);
    await database.close();
  });

  it('is for the eyes of its owner only', async () => {
    const { stat } = await import('node:fs/promises');
    const database = open();
    await database.write([insert('a')]);
    for (const ending of ['', '-wal', '-shm']) expect((await stat(file() + ending)).mode & 0o077).toBe(0);
    await database.close();
    await chmod(file(), 0o600);
  });
});
