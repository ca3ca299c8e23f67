import { readFileSync } from 'node:fs';
import { converse } from '../commands/conversation.ts';
import * as commandList from '../commands/index.ts';
import { type Config, describeProblems, readConfig, readEnvironment } from './config.ts';
import { loadCorpus } from './corpus/cache.ts';
import { runBot } from './discord/bot.ts';
import { LiveLibrary, type Reading } from './live-library.ts';
import { createLogger, type Logger } from './log.ts';
import { openLibrary } from './retrieval/open-library.ts';
import { serverServices } from './servers/server-services.ts';
import { openStore } from './store/open-store.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './store/settings.ts';

const NO_TOKEN = `There is no DISCORD_TOKEN, so there is no bot to start.
Copy .env.example to .env and put the bot's token into it; the README says where it comes from.
To ask without Discord: npm run ask -- "Who founded EleutherAI?"`;

/** Reads the settings and runs the bot until it is told to leave. */
async function main(): Promise<void> {
  const read = readConfig(readEnvironment(process.env));
  if ('problems' in read) return giveUp(describeProblems(read.problems));
  const { config } = read;
  const { token } = config.discord;
  if (token === null) return giveUp(NO_TOKEN);
  const { authToken, url } = config.database;
  const secrets = [token, authToken, url].filter((secret) => secret !== null);
  const log = createLogger({ level: config.logLevel, secrets });
  exitOnBugs(log);
  const leaving = new AbortController();
  // Asked a second time, the process ends at once, as it would by default.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => leaving.abort());
  try {
    await serve(config, token, log, leaving.signal);
    log.info('Left');
  } catch (error) {
    log.fatal({ err: error }, 'The bot cannot go on');
    giveUp(messageOf(error));
  } finally {
    leaving.abort();
  }
}

async function serve(config: Config, token: string, log: Logger, signal: AbortSignal): Promise<void> {
  const library = await LiveLibrary.open({
    path: config.corpus,
    load: loadCorpus,
    index: openLibrary,
    onRead: (reading) => logReading(reading, config.corpus, log),
  });
  library.watch(signal, (error) =>
    log.warn({ err: error }, 'Changes of the corpus go unnoticed until a restart'),
  );
  const { guildId, api, shards } = config.discord;
  const defaults: ServerSettings = {
    ...DEFAULT_SETTINGS,
    memberCooldown: config.cooldown.member,
    channelCooldown: config.cooldown.channel,
    retentionDays: config.questionRetentionDays,
  };
  const now = () => new Date();
  const store = await openStore({ ...config.database, defaults, log, now });
  const bot = {
    token,
    guildId,
    commands: { ...commandList, converse },
    services: {
      ...serverServices({ store, corpus: () => library.current, defaults, now }),
      now,
      version: ownVersion(),
      homepageUrl: config.homepageUrl,
    },
    log,
    client: {
      ...(api === null ? {} : { rest: { api } }),
      ...(shards === null ? {} : { shards: shards.ids, shardCount: shards.count }),
    },
  };
  try {
    await runBot(bot, signal);
  } finally {
    await store.close();
  }
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
