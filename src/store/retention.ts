import type { Database } from './database.ts';
import { dayOf, daysBefore } from './days.ts';
import { eraseLeftGuilds } from './guild-removal.ts';
import type { StoreLog } from './log.ts';

/** Days for which votes and counts are kept, and deleted answers can be restored. */
export const KEPT_DAYS = 90;
/** Changes of each taught answer that are kept. */
const KEPT_CHANGES = 100;

/** What the daily job deleted. */
export interface Deleted {
  readonly questions: number;
  readonly votes: number;
  readonly counts: number;
  readonly taught: number;
  readonly servers: number;
}

/**
 * Deletes what has been kept long enough.
 *
 * @param retentionDays - the longest time for which questions are kept; a server may have chosen less
 * @throws StoreUnavailableError
 */
export async function deleteExpired(database: Database, now: Date, retentionDays: number): Promise<Deleted> {
  const cutoff = daysBefore(now, KEPT_DAYS);
  const [questions, votes, counts, , taught] = await database.write([
    {
      sql: `delete from gap_questions where asked_at <= ?1 - 86400000 * min(?2, coalesce(
        (select json_extract(settings, '$.retentionDays') from servers where servers.guild = gap_questions.guild), ?2))`,
      args: [now.getTime(), retentionDays],
    },
    { sql: 'delete from votes where voted_at <= ?', args: [cutoff] },
    { sql: 'delete from counts where day <= ?', args: [dayOf(now) - KEPT_DAYS] },
    {
      sql: 'delete from taught_changes where taught in (select id from taught where deleted_at <= ?)',
      args: [cutoff],
    },
    { sql: 'delete from taught where deleted_at <= ?', args: [cutoff] },
    {
      sql: `delete from taught_changes where ${KEPT_CHANGES} <= (select count(*) from taught_changes as later
        where later.taught = taught_changes.taught and later.id > taught_changes.id)`,
      args: [],
    },
  ]);
  return {
    questions: questions?.changes ?? 0,
    votes: votes?.changes ?? 0,
    counts: counts?.changes ?? 0,
    taught: taught?.changes ?? 0,
    servers: await eraseLeftGuilds(database, now),
  };
}

/**
 * Deletes now and then once a day what has been kept long enough, and logs how much that was.
 *
 * @param every - calls its argument once a day until the returned function is called
 * @returns stops it
 */
export function startRetention(
  database: Database,
  log: StoreLog,
  now: () => Date,
  retentionDays: number,
  every: (job: () => void) => () => void,
): () => void {
  const job = async () => {
    try {
      log.info(
        { deleted: await deleteExpired(database, now(), retentionDays) },
        'Deleted what was kept long enough.',
      );
    } catch {
      // The database has logged what is wrong with it; the next day the job deletes all the more.
    }
  };
  void job();
  return every(() => void job());
}
