import { converse } from '../../commands/conversation.ts';
import * as commandList from '../../commands/index.ts';
import type { Services } from '../../src/command.ts';
import { type BotOptions, runBot } from '../../src/discord/bot.ts';
import type { CommandSet } from '../../src/discord/command-set.ts';
import { createLogger, type LogLevel } from '../../src/log.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { LocalDiscord } from './discord/index.ts';
import { fixtureServices } from './requests.ts';

/** All commands, as the program has them. */
export const COMMANDS: CommandSet = { ...commandList, converse };

/** Nobody has to wait between two questions. */
const UNHURRIED = { ...DEFAULT_SETTINGS, memberCooldown: 0, channelCooldown: 0 };

export interface RunningBot {
  /** The lines of the log so far. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Settles as `runBot` does. */
  readonly finished: Promise<void>;
  /** Ends the bot as SIGTERM does, and resolves when it is gone, for whatever reason. */
  stop(): Promise<void>;
}

export interface BotSetUp {
  readonly services?: Partial<Services>;
  readonly level?: LogLevel;
}

/** Starts the bot in a local Discord, without waiting for it. */
export function launchBot(
  discord: LocalDiscord,
  { services, level = 'debug', ...options }: Partial<Omit<BotOptions, 'services'>> & BotSetUp = {},
): RunningBot {
  const log: Readonly<Record<string, unknown>>[] = [];
  const controller = new AbortController();
  const write = (line: string) => {
    log.push(JSON.parse(line));
  };
  const finished = runBot(
    {
      token: discord.token,
      guildId: null,
      commands: COMMANDS,
      services: { ...fixtureServices(), settingsFor: () => UNHURRIED, ...services },
      log: createLogger({ level, secrets: [discord.token], destination: { write } }),
      client: {
        // Tests ask faster than Discord would like; the client need not slow itself down.
        rest: { api: discord.api, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
        // Discord wants five seconds between two logins; nobody has to wait for that here.
        ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
      },
      ...options,
    },
    controller.signal,
  );
  return {
    log,
    finished,
    stop: () => {
      controller.abort();
      return finished.catch(() => undefined);
    },
  };
}

/** Starts the bot in a local Discord; resolves when its commands are registered. */
export async function startBot(
  discord: LocalDiscord,
  options: Parameters<typeof launchBot>[1] = {},
): Promise<RunningBot> {
  const bot = launchBot(discord, options);
  const scope = options.guildId ? '/applications/:id/guilds/:id/commands' : '/applications/:id/commands';
  await discord.requested('GET', scope);
  await discord.requested('PUT', scope);
  return bot;
}
