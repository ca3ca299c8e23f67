import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrations.ts';
import { temporaryFolder } from '../support/temporary-store.ts';

describe('migrations', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.dispose());

  const open = () => createClient({ url: `file:${join(folder.path, 'a.db')}`, timeout: 2_000 });
  const versions = async (client: ReturnType<typeof open>) =>
    (await client.execute('select version from migrations order by version')).rows.map(
      ({ version }) => version,
    );

  it('are applied once, in order, and the later ones to an older database', async () => {
    const client = open();
    const first = ['create table a (x)', 'insert into a values (1)'];
    await migrate(client, [first]);
    await migrate(client, [first, ['alter table a add column y', 'update a set y = x + 1']]);
    await migrate(client, [first, ['alter table a add column y', 'update a set y = x + 1']]);
    expect(await versions(client)).toEqual([1, 2]);
    expect((await client.execute('select * from a')).rows).toMatchObject([{ x: 1, y: 2 }]);
    client.close();
  });

  it('leave nothing behind when one fails', async () => {
    const client = open();
    await expect(migrate(client, [['create table a (x)', 'insert into nowhere values (1)']])).rejects.toThrow(
      'nowhere',
    );
    expect(await versions(client)).toEqual([]);
    await migrate(client, [['create table a (x)']]);
    client.close();
  });

  it('are applied by one of several processes that start together', async () => {
    const clients = Array.from({ length: 4 }, open);
    await Promise.all(clients.map((client) => migrate(client)));
    expect(await versions(open())).toEqual(MIGRATIONS.map((_, index) => index + 1));
    for (const client of clients) client.close();
  });

  it('refuse a database of a newer program', async () => {
    const client = open();
    await migrate(client, [...MIGRATIONS, ['create table future (x)']]);
    await expect(migrate(client)).rejects.toThrow('Start a newer version of the program.');
    client.close();
  });
});
