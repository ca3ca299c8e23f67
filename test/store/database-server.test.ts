import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { LibsqlServer } from '../support/libsql-server.ts';
import { feedback, recordingLog, refusal, temporaryFolder } from '../support/temporary-store.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('a store on a database server', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: LibsqlServer;
  let log: ReturnType<typeof recordingLog>;
  beforeEach(async () => {
    folder = await temporaryFolder();
    server = await LibsqlServer.start(join(folder.path, 'server.db'), 'secret-token');
    log = recordingLog();
  });
  afterEach(async () => {
    await server.stop();
    await folder.dispose();
  });

  const open = (authToken = 'secret-token', dataDir = folder.path) =>
    openStore({ dataDir, url: server.url, authToken, defaults: DEFAULT_SETTINGS, log, now: () => NOW });

  it('does what a file does', async () => {
    const store = await open();
    store.recordQuestion(refusal('100', 'When is the reading group?'));
    store.recordQuestion(refusal('100', '', { answered: true, document: 'gpt-j' }));
    await store.castFeedback(feedback('100', false, { comment: 'no' }));
    expect((await store.gapQuestions('100', new Date(0))).map(({ reason }) => reason).sort()).toEqual([
      'refused',
      'voted-down',
    ]);
    const content = { questions: ['Who moderates?'], answer: 'Ada.', link: null };
    const change = { moderator: '7', at: NOW };
    expect(await store.teach('100', content, change)).toMatchObject({ id: 1 });
    expect(await store.editTaught('100', 1, NOW, { ...content, answer: 'Bob.' }, change)).toBe(true);
    expect(await store.setTaughtDeleted('100', 1, true, change)).toBe(true);
    expect(await store.setTaughtDeleted('100', 1, true, change)).toBe(false);
    expect((await store.taughtHistory('100', 1)).map(({ action, answer }) => `${action} ${answer}`)).toEqual([
      'deleted Bob.',
      'edited Bob.',
      'taught Ada.',
    ]);
    await store.changeSettings('100', { privateAnswers: true });
    expect(await store.settings('100')).toEqual({ ...DEFAULT_SETTINGS, privateAnswers: true });
    expect(await store.server('100')).toMatchObject({ version: 3 });
    expect(await store.insights('100', NOW, 1)).toMatchObject({ answered: 1, refused: 1, notHelpful: 1 });
    expect(await store.eraseMember('501')).toEqual({ questions: 2, votes: 1, changes: 0 });
    await store.close();
  });

  it('shares everything between processes', async () => {
    const [one, other] = [await open(), await open()];
    await one.teach(
      '100',
      { questions: ['Who moderates?'], answer: 'Ada.', link: null },
      { moderator: '7', at: NOW },
    );
    expect(await other.taughtAnswers('100')).toMatchObject([{ answer: 'Ada.' }]);
    await Promise.all([one.castFeedback(feedback('100', true)), other.castFeedback(feedback('100', true))]);
    expect(await other.insights('100', NOW, 1)).toMatchObject({ helpful: 1 });
    await one.close();
    await other.close();
  });

  it('undoes a batch of which a part fails', async () => {
    const location = { dataDir: folder.path, url: server.url, authToken: 'secret-token' };
    const database = new Database({ log, connect: () => connect(location, new Uint8Array(32)) });
    const insert = { sql: `insert into facts (name, value) values ('a', 'b')`, args: [] };
    await expect(database.write([insert, insert])).rejects.toThrow('UNIQUE');
    expect(await database.rows(`select * from facts where name = 'a'`)).toEqual([]);
    expect(database.status()).toEqual({ working: true, lost: 0 });
    await database.close();
  });

  it('says what is wrong when the token is, and shows it nowhere', async () => {
    const store = await open('wrong-token');
    expect(store.status()).toMatchObject({
      working: false,
      reason: expect.stringContaining('DATABASE_AUTH_TOKEN'),
    });
    expect(JSON.stringify(log.lines)).not.toContain('wrong-token');
    await store.close();
  });

  it('refuses to work with another key than the database was written with', async () => {
    await (await open()).close();
    const elsewhere = await temporaryFolder();
    const store = await open('secret-token', elsewhere.path);
    expect(store.status()).toMatchObject({ working: false, reason: expect.stringContaining('member.key') });
    await store.close();
    await elsewhere.dispose();
  });

  it('goes on when the server comes back', async () => {
    const store = await open();
    server.broken = 503;
    await expect(store.taughtAnswers('100')).rejects.toThrow('Nothing can be stored at the moment');
    expect(store.status()).toMatchObject({ working: false, since: NOW });
    server.broken = null;
    expect(await store.taughtAnswers('100')).toEqual([]);
    expect(store.status()).toEqual({ working: true, lost: 0 });
    await store.close();
  });
});
