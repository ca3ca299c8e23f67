import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { converse } from '../commands/conversation.ts';
import * as commandList from '../commands/index.ts';
import { type Config, describeProblems, readConfig, readEnvironment } from './config.ts';
import { loadCorpus } from './corpus/cache.ts';
import { checkDocuments } from './corpus/check-folder.ts';
import { runBot } from './discord/bot.ts';
import { LiveLibrary, type Reading } from './live-library.ts';
import { createLogger, type Logger } from './log.ts';
import { startPreview } from './preview/preview.ts';
import { Readings } from './preview/readings.ts';
import { openLibrary } from './retrieval/open-library.ts';
import { readCachedSegment } from './retrieval/segment-cache.ts';
import { serverServices } from './servers/server-services.ts';
import type { DatabaseLocation } from './store/connect.ts';
import { openStore } from './store/open-store.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './store/settings.ts';

const COMMANDS = { ...commandList, converse };

/** Reads the settings and runs what they ask for until it is told to leave. */
async function main(): Promise<void> {
  const read = readConfig(readEnvironment(process.env));
  if ('problems' in read) return giveUp(describeProblems(read.problems));
  const { config } = read;
  const { token } = config.discord;
  const { authToken, url } = config.database;
  const secrets = [token, authToken, url].filter((secret) => secret !== null);
  const log = createLogger({ level: config.logLevel, secrets });
  exitOnBugs(log);
  const leaving = new AbortController();
  // Asked a second time, the process ends at once, as it would by default.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => leaving.abort());
  try {
    await serve(config, log, leaving.signal);
    log.info('Left');
  } catch (error) {
    log.fatal({ err: error }, 'The program cannot go on');
    giveUp(messageOf(error));
  } finally {
    leaving.abort();
  }
}

/** What the bot and the page share. */
interface Shared {
  readonly config: Config;
  readonly library: LiveLibrary;
  readonly readings: Readings;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

async function serve(config: Config, log: Logger, signal: AbortSignal): Promise<void> {
  const readings = new Readings();
  const library = await LiveLibrary.open({
    path: config.corpus,
    load: loadCorpus,
    index: (documents) => openLibrary(documents, { read: readCachedSegment }),
    onRead: (reading) => {
      logReading(reading, config.corpus, log);
      readings.publish(reading, new Date());
    },
  });
  library.watch(signal, (error) =>
    log.warn({ err: error }, 'Changes of the corpus go unnoticed until a restart'),
  );
  const shared = { config, library, readings, log, signal };
  const { token } = config.discord;
  await Promise.all([
    token === null ? null : serveDiscord(token, shared),
    config.preview.isOpen ? servePreview(shared) : null,
  ]);
}

async function serveDiscord(token: string, shared: Shared): Promise<void> {
  const { config, log, signal } = shared;
  const { guildId, api, shards } = config.discord;
  const { services, close } = await openServices(config.database, shared);
  const client = {
    ...(api === null ? {} : { rest: { api } }),
    ...(shards === null ? {} : { shards: shards.ids, shardCount: shards.count }),
  };
  try {
    await runBot({ token, guildId, commands: COMMANDS, services, log, client }, signal);
  } finally {
    await close();
  }
}

/** What is done on the page is kept apart from the bot's database, and thrown away at the end. */
async function servePreview(shared: Shared): Promise<void> {
  const { config, readings, log, signal } = shared;
  const dataDir = await mkdtemp(join(tmpdir(), 'ask-eleuther-'));
  const { services, close } = await openServices({ dataDir, url: null, authToken: null }, shared);
  try {
    const { port } = config.preview;
    const preview = await startPreview({
      commands: COMMANDS,
      services,
      readings,
      check: (documents) => checkDocuments(config.corpus, documents).problems,
      log,
      port,
    });
    // Beside the bot, lines that are not of the log would confuse whoever reads it.
    if (config.discord.token === null) console.log(`Try the bot at ${preview.url} (Ctrl-C ends it)`);
    else log.info({ page: preview.url }, 'The page to try the bot is open');
    if (!signal.aborted) await once(signal, 'abort');
    await preview.close();
  } finally {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What commands need, with a database. */
async function openServices(location: DatabaseLocation, { config, library, log }: Shared) {
  const defaults: ServerSettings = {
    ...DEFAULT_SETTINGS,
    memberCooldown: config.cooldown.member,
    channelCooldown: config.cooldown.channel,
    retentionDays: config.questionRetentionDays,
  };
  const now = () => new Date();
  const store = await openStore({ ...location, defaults, log, now });
  const services = {
    ...serverServices({ store, corpus: () => library.current, defaults, now }),
    now,
    version: ownVersion(),
    homepageUrl: config.homepageUrl,
  };
  return { services, close: () => store.close() };
}

function logReading({ used, problems, kept, ms }: Reading, corpus: string, log: Logger): void {
  for (const { severity, file, line, reason, fix } of problems) {
    log[severity === 'error' ? 'error' : 'warn']({ file, line, fix }, reason);
  }
  const figures = { corpus, problems: problems.length, kept, ms: Math.round(ms) };
  if (used) log.info(figures, 'The corpus is read');
  else log.error(figures, 'The corpus cannot be used; the one that was read before stays');
}

/** After a bug nothing is sure any more; whatever runs the bot starts it anew. */
function exitOnBugs(log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, `Ended by a bug (${event})`);
      process.exit(1);
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function giveUp(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The version that stands in package.json, from sources and from the built program. */
function ownVersion(): string {
  const root = import.meta.url.includes('/dist/') ? '../../' : '../';
  const manifest: unknown = JSON.parse(readFileSync(new URL(`${root}package.json`, import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

await main().catch((error: unknown) => giveUp(messageOf(error)));
