import { converse } from '../../commands/conversation.ts';
import * as commandList from '../../commands/index.ts';
import type { Services } from '../../src/command.ts';
import type { CommandSet } from '../../src/command-set.ts';
import { type BotOptions, runBot } from '../../src/discord/bot.ts';
import { createLogger, type LogLevel } from '../../src/log.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { LocalDiscord } from './discord/index.ts';
import { Recorder } from './discord/recorder.ts';
import { fixtureServices } from './requests.ts';

/** All commands, as the program has them. */
export const COMMANDS: CommandSet = { ...commandList, converse };

/** Nobody has to wait between two questions. */
const UNHURRIED = { ...DEFAULT_SETTINGS, memberCooldown: 0, channelCooldown: 0 };

type LogLine = Readonly<Record<string, unknown>>;

export interface RunningBot {
  /** The lines of the log so far. */
  readonly log: readonly LogLine[];
  /** The next line of the log with this outcome. */
  logged(outcome: string): Promise<LogLine>;
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
  const lines = new Recorder<LogLine>((line) => JSON.stringify(line));
  const controller = new AbortController();
  const write = (line: string) => {
    lines.record(JSON.parse(line));
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
    log: lines.all,
    logged: (outcome) => lines.next((line) => line.outcome === outcome, `a line with the outcome ${outcome}`),
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
