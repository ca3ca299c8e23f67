import type { Database, Statement } from './database.ts';
import { daysBefore } from './days.ts';

/** Days after which the data of a server that the bot has left is erased. */
export const ERASED_AFTER = 30;

const ALL_DATA = ['gap_questions', 'votes', 'taught', 'counts', 'servers'] as const;

/** Notes that the bot has left a server. */
export function markLeft(guild: string, at: Date): Statement {
  return {
    sql: `insert into servers (guild, left_at) values (?, ?)
      on conflict do update set left_at = coalesce(left_at, excluded.left_at)`,
    args: [guild, at.getTime()],
  };
}

/** Notes that the bot is in a server, again perhaps. */
export function markPresent(guilds: readonly string[]): Statement {
  return {
    sql: `update servers set left_at = null
      where left_at is not null and guild in (select value from json_each(?))`,
    args: [JSON.stringify(guilds)],
  };
}

/**
 * The servers of which anything is stored and that the bot was in when it last looked.
 *
 * @throws StoreUnavailableError
 */
export async function storedGuilds(database: Database): Promise<readonly string[]> {
  const rows = await database.rows(
    `select guild from (${ALL_DATA.map((table) => `select guild from ${table}`).join(' union ')})
      where guild not in (select guild from servers where left_at is not null)`,
  );
  return rows.map(({ guild }) => String(guild));
}

/**
 * Erases everything about servers that the bot left long enough ago.
 *
 * @returns how many servers that were
 * @throws StoreUnavailableError
 */
export async function eraseLeftGuilds(database: Database, now: Date): Promise<number> {
  const left = 'select guild from servers where left_at <= ?';
  const args = [daysBefore(now, ERASED_AFTER)];
  const deleted = await database.write([
    {
      sql: `delete from taught_changes where taught in (select id from taught where guild in (${left}))`,
      args,
    },
    ...ALL_DATA.map((table) => ({ sql: `delete from ${table} where guild in (${left})`, args })),
  ]);
  return deleted.at(-1)?.changes ?? 0;
}
