import { createHmac } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { StoreSetupError } from './failures.ts';
import { migrate } from './migrations.ts';

/** Where the database is. */
export interface DatabaseLocation {
  /** Folder of the database file and the members' key. */
  readonly dataDir: string;
  /** Address of a libSQL server; null for a file in `dataDir`. */
  readonly url: string | null;
  readonly authToken: string | null;
}

export const DATABASE_FILE = 'ask-eleuther.db';

/** Longest wait for the database server, in milliseconds. */
const REQUEST_TIMEOUT = 2_500;

/**
 * Opens the database, brings its tables up to date and makes sure that it was written with this key.
 *
 * @throws StoreSetupError or an error of the client
 */
export async function connect(location: DatabaseLocation, memberKey: Uint8Array): Promise<Client> {
  const client =
    location.url === null ? await openFile(location.dataDir) : openServer(location.url, location.authToken);
  try {
    await migrate(client);
    await checkKey(client, memberKey);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * A file in WAL mode, so that reading and writing do not wait for each other. A commit goes to the file at once, and to
 * the disk now and then: it outlives the process, though a power cut may take the last seconds
 * (sqlite.org/pragma.html#pragma_synchronous). What is deleted is overwritten.
 */
async function openFile(dataDir: string): Promise<Client> {
  const file = join(dataDir, DATABASE_FILE);
  await createPrivate(file);
  const client = openClient(file);
  try {
    await client.execute('pragma journal_mode = wal');
    await client.execute('pragma synchronous = normal');
    await client.execute('pragma secure_delete = on');
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** One connection, so that settings hold for all; without a time-out, as SQLite would wait by blocking. */
function openClient(file: string): Client {
  try {
    return createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: 0 });
  } catch (error) {
    throw cannotUse('opened', error);
  }
}

/**
 * Makes the file for its owner only; SQLite gives its further files the same rights. An existing file is not opened: to
 * close it again would take away the locks of all connections that this process has (sqlite.org/howtocorrupt.html, 2.2),
 * and another process would then delete what they are about to write.
 */
async function createPrivate(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw cannotUse('made', error);
  }
}

/** Moderators read it too: paths stand only in the log, with the cause. */
function cannotUse(verb: string, cause: unknown): StoreSetupError {
  return new StoreSetupError(
    `the database file cannot be ${verb}. Give the bot the right to read and write DATA_DIR.`,
    { cause },
  );
}

function openServer(url: string, authToken: string | null): Client {
  return createClient({
    url,
    ...(authToken === null ? {} : { authToken }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(REQUEST_TIMEOUT) }),
  });
}

/** With another key, votes would count twice and members could not erase their data: better to store nothing. */
async function checkKey(client: Client, memberKey: Uint8Array): Promise<void> {
  const check = createHmac('sha256', memberKey).update('ask-eleuther').digest('base64url');
  const read = async () =>
    (await client.execute(`select value from facts where name = 'member-key'`)).rows[0]?.value;
  if ((await read()) === check) return;
  // Only a new database is written to: this must not fail because another program holds the lock.
  await client.execute({
    sql: `insert or ignore into facts (name, value) values ('member-key', ?)`,
    args: [check],
  });
  if ((await read()) === check) return;
  throw new StoreSetupError(
    `member.key in DATA_DIR is not the key that the database was written with. Copy the file from where the bot ran before, or from the other machines that share the database.`,
  );
}
