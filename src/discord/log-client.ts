import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from '../log.ts';

/** Writes what happens to the connection to the log. Without a listener for errors the process would end. */
export function logClient(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'The client failed'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'A connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Resumed'));
  client.on(Events.ShardReady, (shard) => log.debug({ shard }, 'Connected'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'The client warns'));
  client.on(Events.Debug, (message) => log.trace({ message }, 'The client says'));
  client.rest.on(RESTEvents.RateLimited, ({ route, scope, retryAfter }) =>
    log.warn({ route, scope, retryAfter }, 'Discord asks to slow down'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.error({ count, remainingTime }, 'Discord refuses many requests and may ban this address for a while'),
  );
}
