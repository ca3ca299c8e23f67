import { type Client, LibsqlError } from '@libsql/client';
import { StoreSetupError } from './failures.ts';

/**
 * How the tables came to be what they are, one list of statements for each version. What was released is never
 * changed: a change is a new version at the end. Times are milliseconds since 1970, days count from 1970 (UTC).
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table facts (name text primary key, value text not null) without rowid`,
    `create table servers (
      guild text primary key,
      version integer not null default 0,
      settings text not null default '{}',
      left_at integer
    ) without rowid`,
    `create table gap_questions (
      id integer primary key,
      guild text not null,
      reason text not null check (reason in ('refused', 'voted-down')),
      text text not null,
      comment text,
      passage text,
      member text not null,
      message text,
      asked_at integer not null,
      settled text check (settled in ('taught', 'dismissed')),
      unique (message, member)
    )`,
    `create index gap_questions_by_guild on gap_questions (guild)`,
    `create index gap_questions_by_member on gap_questions (member)`,
    `create table votes (
      guild text not null,
      message text not null,
      member text not null,
      helpful integer not null check (helpful in (0, 1)),
      voted_at integer not null,
      primary key (message, member)
    ) without rowid`,
    `create index votes_by_guild on votes (guild, voted_at)`,
    `create index votes_by_member on votes (member)`,
    `create table taught (
      id integer primary key autoincrement,
      guild text not null,
      questions text not null,
      answer text not null,
      link text,
      changed_at integer not null,
      deleted_at integer
    )`,
    `create index taught_by_guild on taught (guild)`,
    `create table taught_changes (
      id integer primary key,
      taught integer not null,
      action text not null check (action in ('taught', 'edited', 'deleted', 'restored')),
      moderator text,
      changed_at integer not null,
      questions text not null,
      answer text not null,
      link text
    )`,
    `create index taught_changes_by_taught on taught_changes (taught)`,
    `create table counts (
      guild text not null,
      day integer not null,
      kind text not null,
      key text not null,
      count integer not null,
      primary key (guild, day, kind, key)
    ) without rowid`,
  ],
];

/**
 * Brings the tables up to date. Several processes may do so at once: each version is applied by one of them.
 *
 * @throws StoreSetupError when a newer version of the program wrote the database
 */
export async function migrate(client: Client, migrations = MIGRATIONS): Promise<void> {
  for (;;) {
    const done = await appliedVersion(client);
    if (done > migrations.length) {
      throw new StoreSetupError(
        `the database has version ${done} of the tables, this program knows only ${migrations.length}. Start a newer version of the program.`,
      );
    }
    const next = migrations[done];
    if (next === undefined) return;
    await apply(client, done + 1, next);
  }
}

/** Nothing is written unless something is missing: a lock that another program holds must not matter. */
async function appliedVersion(client: Client): Promise<number> {
  const table = await client.execute(`select 1 from sqlite_master where name = 'migrations'`);
  if (table.rows.length === 0) {
    await client.execute('create table if not exists migrations (version integer primary key)');
  }
  const { rows } = await client.execute('select coalesce(max(version), 0) as version from migrations');
  return Number(rows[0]?.version ?? 0);
}

async function apply(client: Client, version: number, statements: readonly string[]): Promise<void> {
  try {
    const claim = { sql: 'insert into migrations (version) values (?)', args: [version] };
    await client.batch([claim, ...statements], 'write');
  } catch (error) {
    const claimed = error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT';
    // Another process came first if the version is there now; else it is a fault of the statements.
    if (!claimed || (await appliedVersion(client)) < version) throw error;
  }
}
