import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

/** Why the bot cannot go on; the message says what to do. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}

const TOKEN =
  'Discord refuses the token. Copy it anew from https://discord.com/developers/applications (your application, Bot, Reset Token) into DISCORD_TOKEN.';
const SESSIONS =
  'Discord allows no more logins today: the bot was started too often. Stop what restarts it, and start it again tomorrow.';

/** Closes of the gateway after which nothing reconnects. Discord, topics/opcodes-and-status-codes. */
const BY_CODE: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord refuses the shard. Correct or remove the settings SHARDS and SHARD_COUNT.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for its shards. Remove the settings SHARDS and SHARD_COUNT, and start it again.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks this version of its API. Update the bot: git pull, npm ci.',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know the intents asked for. Update the bot: git pull, npm ci.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord does not allow the application the intents asked for. See https://discord.com/developers/applications (your application, Bot) whether it was restricted.',
  ],
]);

/** The same as `login` words it, which gives no code. */
const BY_MESSAGE: ReadonlyMap<RegExp, GatewayCloseCodes> = new Map([
  [/Authentication failed/, GatewayCloseCodes.AuthenticationFailed],
  [/invalid intents/i, GatewayCloseCodes.InvalidIntents],
  [/disallowed intents/i, GatewayCloseCodes.DisallowedIntents],
  [/Sharding is required/, GatewayCloseCodes.ShardingRequired],
  [/invalid shard/i, GatewayCloseCodes.InvalidShard],
]);

/** @param code - with which Discord closed a connection for good */
export function fatalClose(code: number): FatalError {
  return new FatalError(
    BY_CODE.get(code) ?? `Discord closed the connection for good, with code ${code}. Start the bot again.`,
  );
}

/** What a failed login means; null when trying again may help. */
export function fatalLogin(error: unknown): FatalError | null {
  if (isBadToken(error)) return new FatalError(TOKEN, { cause: error });
  if (!(error instanceof Error)) return null;
  if (/sessions remaining/.test(error.message)) return new FatalError(SESSIONS, { cause: error });
  const [, code] = [...BY_MESSAGE].find(([pattern]) => pattern.test(error.message)) ?? [];
  return code === undefined ? null : new FatalError(fatalClose(code).message, { cause: error });
}

function isBadToken(error: unknown): boolean {
  return (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401)
  );
}
