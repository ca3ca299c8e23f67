import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreLog } from '../../src/store/log.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { AskedRecord, Feedback, Store } from '../../src/store/store.ts';

/** What a store logged: the level's name and the sentence. */
export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly fields: unknown;
}

/** A log that keeps what it is told. */
export function recordingLog(): StoreLog & { readonly lines: Logged[] } {
  const lines: Logged[] = [];
  const at = (level: Logged['level']) => (fields: unknown, text?: string) => {
    lines.push({ level, fields, text: text ?? String(fields) });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

/** A folder that is removed with everything in it when `dispose` is called. */
export async function temporaryFolder(): Promise<{ path: string; dispose: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ask-eleuther-store-'));
  return { path, dispose: () => rm(path, { recursive: true, force: true }) };
}

/** A store in a file of the folder, with the clock of the machine unless told. */
export function openIn(folder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({
    dataDir: folder,
    url: null,
    authToken: null,
    defaults: DEFAULT_SETTINGS,
    log: recordingLog(),
    now: () => new Date(),
    ...options,
  });
}

/** A store in a file of its own folder, with a clock that stands still until it is set. */
export async function temporaryStore(options: Partial<StoreOptions> = {}) {
  const folder = await temporaryFolder();
  const clock = { now: new Date('2026-11-23T12:00:00Z') };
  const log = recordingLog();
  const stores: Store[] = [];
  const openAnother = async () => {
    const store = await openIn(folder.path, { log, now: () => clock.now, ...options });
    stores.push(store);
    return store;
  };
  return {
    store: await openAnother(),
    /** Opens the same database again, as another process would. */
    openAnother,
    folder: folder.path,
    clock,
    log,
    dispose: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await folder.dispose();
    },
  };
}

export function refusal(guild: string, question: string, details: Partial<AskedRecord> = {}): AskedRecord {
  return {
    guild,
    member: '501',
    question,
    askedAt: new Date('2026-11-23T12:00:00Z'),
    answered: false,
    document: null,
    passage: 'gpt-j#licence-1',
    ms: 4,
    ...details,
  };
}

export function feedback(guild: string, helpful: boolean, details: Partial<Feedback> = {}): Feedback {
  return {
    guild,
    message: '9001',
    member: '501',
    helpful,
    votedAt: new Date('2026-11-23T12:00:00Z'),
    question: 'what licence has gpt-j',
    passage: 'gpt-j#licence-1',
    comment: null,
    ...details,
  };
}
