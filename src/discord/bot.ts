import { type Client, type ClientOptions, Events } from 'discord.js';
import type { Services } from '../command.ts';
import type { CommandSet } from '../command-set.ts';
import type { Logger } from '../log.ts';
import { answerInteraction } from './answer-interaction.ts';
import { createClient } from './client.ts';
import { answerMessage } from './conversation.ts';
import { Desk } from './desk.ts';
import { isForbidden, isPassing } from './failures.ts';
import { type FatalError, fatalClose, fatalLogin } from './fatal.ts';
import { keepTrackOfGuilds } from './guilds.ts';
import { inviteUrl } from './invite.ts';
import { logClient } from './log-client.ts';
import { CommandMentions } from './mentions.ts';
import { register } from './registration.ts';
import { forEver, retry } from './retry.ts';

/** How long what is under way may take when the bot leaves: less than the ten seconds that Docker waits. */
const LEAVING = 8_000;

export interface BotOptions {
  readonly token: string;
  /** The only server in which commands are registered; null for all. */
  readonly guildId: string | null;
  readonly commands: CommandSet;
  /** What commands need, but for what the bot knows itself. */
  readonly services: Omit<Services, 'mention' | 'inviteUrl'>;
  readonly log: Logger;
  /** Options of discord.js's client that replace the bot's own. */
  readonly client?: Partial<ClientOptions>;
}

/**
 * Logs in and answers until the signal aborts; then finishes what is under way and leaves. Waits as long as it takes
 * for Discord to be reachable.
 *
 * @throws FatalError when Discord shows the bot the door
 */
export async function runBot(options: BotOptions, signal: AbortSignal): Promise<void> {
  const { log } = options;
  const bot = await retry(() => logIn(options, signal), {
    pauses: forEver(),
    isPassing,
    onRetry: (error, pause) => log.warn({ err: error, pause }, 'Discord cannot be reached; trying again'),
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (bot === null) return;
  const ending = await bot.ending;
  log.info('Leaving');
  await bot.desk?.close(AbortSignal.timeout(LEAVING));
  await bot.client.destroy();
  if (ending !== null) throw ending;
}

interface LoggedIn {
  readonly client: Client;
  /** Resolves when it is time to leave, with the reason if it is a bad one. */
  readonly ending: Promise<FatalError | null>;
  /** Missing until the client is ready. */
  desk?: Desk;
}

/** A client that failed to log in cannot be used again, so each attempt makes one. */
async function logIn(options: BotOptions, signal: AbortSignal): Promise<LoggedIn> {
  signal.throwIfAborted();
  const client = createClient(options.client);
  logClient(client, options.log);
  const bot: LoggedIn = {
    client,
    ending: new Promise((resolve) => {
      client.on(Events.ShardDisconnect, ({ code }) => resolve(fatalClose(code)));
      signal.addEventListener('abort', () => resolve(null));
    }),
  };
  client.once(Events.ClientReady, (ready) => {
    bot.desk = open(ready, options, signal);
  });
  try {
    await client.login(options.token);
  } catch (error) {
    throw fatalLogin(error) ?? error;
  }
  return bot;
}

/** Begins to answer. */
function open(client: Client<true>, options: BotOptions, signal: AbortSignal): Desk {
  const { commands, log } = options;
  const mentions = new CommandMentions();
  const invite = inviteUrl(client.application.id);
  const services: Services = {
    ...options.services,
    mention: (command) => mentions.of(command),
    inviteUrl: invite,
  };
  const desk = new Desk({ commands, services, log });
  client.on(Events.InteractionCreate, (interaction) => desk.begin(answerInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => desk.begin(answerMessage(message, desk)));
  keepTrackOfGuilds(client, services.store, log);
  const { user, guilds, ws } = client;
  log.info(
    { bot: user.username, servers: guilds.cache.size, shards: ws.shards.size, invite },
    'Ready. The invite link adds the bot to a server',
  );
  desk.begin(announce(client, options, mentions, signal));
  return desk;
}

/** Registers the commands; if that fails, those that Discord knows go on working. */
async function announce(
  { rest, application }: Client<true>,
  { commands, guildId, log }: BotOptions,
  mentions: CommandMentions,
  signal: AbortSignal,
): Promise<void> {
  const scope = guildId ?? 'everywhere';
  try {
    const { written, ids } = await register(rest, {
      applicationId: application.id,
      guildId,
      definitions: commands.commands.map(({ definition }) => definition),
      signal,
    });
    mentions.learn(ids);
    log.info({ scope, commands: commands.commands.length, written }, 'Commands are registered');
  } catch (error) {
    if (signal.aborted) return;
    const help =
      guildId !== null && isForbidden(error)
        ? 'Commands were not registered: DISCORD_GUILD_ID names a server that the bot was not added to'
        : 'Commands were not registered; the next start, or npm run commands:deploy, tries again';
    log.error({ scope, err: error }, help);
  }
}
