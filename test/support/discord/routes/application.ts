import { userPayload } from '../payloads.ts';
import type { Route } from '../rest.ts';
import type { State } from '../state.ts';

/** Who the bot is and where its gateway is. */
export function applicationRoutes(state: State, gatewayUrl: () => string): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ status: 200, body: userPayload(state.bot) }) },
    {
      method: 'GET',
      path: '/applications/@me',
      handle: () => ({ status: 200, body: { id: state.bot.id, name: state.bot.name } }),
    },
  ];
}
