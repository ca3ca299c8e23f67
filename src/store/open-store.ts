import { connect, type DatabaseLocation } from './connect.ts';
import { Database } from './database.ts';
import { DatabaseStore } from './database-store.ts';
import { DAY } from './days.ts';
import type { StoreLog } from './log.ts';
import { MemberKeys } from './member-keys.ts';
import { startRetention } from './retention.ts';
import type { ServerSettings } from './settings.ts';
import type { Store } from './store.ts';
import { WriteQueue } from './write-queue.ts';

export interface StoreOptions extends DatabaseLocation {
  /** What holds for a server until it is changed; `retentionDays` is the most that a server can choose. */
  readonly defaults: ServerSettings;
  readonly log: StoreLog;
  readonly now: () => Date;
}

/**
 * Opens the store and starts to delete what was kept long enough. The store is there whatever state the database is in:
 * what is wrong is logged, and the database is tried again each time that it is needed.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { defaults, log, now } = options;
  const keys = new MemberKeys(options.dataDir);
  const database = new Database({
    log,
    now,
    connect: async () => connect(options, (await keys.load()).key),
  });
  await database.rows('select 1').catch(() => undefined);
  const stopRetention = startRetention(database, log, now, defaults.retentionDays, daily);
  return new DatabaseStore({
    database,
    queue: new WriteQueue(database, log),
    keys,
    defaults,
    now,
    stopRetention,
  });
}

function daily(job: () => void): () => void {
  const timer = setInterval(job, DAY).unref();
  return () => clearInterval(timer);
}
