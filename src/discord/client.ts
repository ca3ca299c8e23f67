import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';

/**
 * What the bot hears: commands and components need nothing, mentions and replies `GuildMessages`, direct messages
 * `DirectMessages`. None is privileged: texts of messages that don't concern the bot never reach it.
 */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Enough to find the message that a reply refers to, which comes together with the reply. */
const MESSAGES_KEPT_PER_CHANNEL = 10;
const USERS_KEPT = 1_000;

/**
 * How long a connection to Discord's API is kept when nothing is sent, in milliseconds. undici's four seconds would
 * make most answers of a quiet day wait for a new one, which takes three ways there and back.
 */
const IDLE_CONNECTION = 60_000;

/**
 * A client that pings nobody and keeps little in memory.
 *
 * @param overrides - options that replace those of here, as the tests need them
 */
export function createClient(overrides: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [...INTENTS],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    shards: 'auto',
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT_PER_CHANNEL,
      UserManager: keepOwn(USERS_KEPT),
      GuildMemberManager: keepOwn(USERS_KEPT),
      ReactionManager: 0,
      ReactionUserManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      GuildBanManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      AutoModerationRuleManager: 0,
      StageInstanceManager: 0,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: 3_600, lifetime: 1_800 },
    },
    ...overrides,
    rest: { agent: new Agent({ keepAliveTimeout: IDLE_CONNECTION }), ...overrides.rest },
  });
}

/** A limit that never drops the bot itself: discord.js needs it to know what the bot may do. */
function keepOwn(maxSize: number) {
  return {
    maxSize,
    keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
  };
}
