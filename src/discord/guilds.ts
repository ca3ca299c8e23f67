import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';

/** Tells the store which servers the bot is in, so that it can forget those which it has left. */
export function keepTrackOfGuilds(client: Client<true>, store: Store | null, log: Logger): void {
  client.on(Events.GuildCreate, ({ id }) => {
    log.info({ guild: id }, 'Added to a server');
    store?.guildJoined(id);
  });
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ guild: id }, 'Removed from a server');
    store?.guildLeft(id);
  });
  const shards = new Set(client.ws.shards.keys());
  const shardCount = client.options.shardCount ?? shards.size;
  const isOurs = (guild: string) => shards.has(ShardClientUtil.shardIdForGuildId(guild, shardCount));
  store
    ?.guildsPresent([...client.guilds.cache.keys()], isOurs)
    .catch((error: unknown) => log.warn({ err: error }, 'The servers that were left cannot be looked up'));
}
