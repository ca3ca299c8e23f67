import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { PERMISSIONS } from '../../discord/invite.ts';

const APPLICATION = '100000000000000000';
/** Servers that the bot is in; interactions come from each in turn. */
const GUILDS = 100;

/** A Discord on loopback that only keeps the bot busy: it takes every answer and checks none. */
export interface BusyDiscord {
  /** What the bot needs to log in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves when the bot has registered its commands. */
  readonly ready: Promise<void>;
  /**
   * Sends an interaction of a new member.
   *
   * @returns milliseconds until the bot's first response has arrived
   */
  interact(type: number, data: object): Promise<number>;
  close(): Promise<void>;
}

export async function startBusyDiscord(): Promise<BusyDiscord> {
  const waiting = new Map<string, () => void>();
  let registered = () => {};
  const ready = new Promise<void>((resolve) => {
    registered = resolve;
  });
  const server = createServer((request, response) => {
    const [, id = ''] = /\/interactions\/(\d+)\//.exec(request.url ?? '') ?? [];
    waiting.get(id)?.();
    waiting.delete(id);
    answer(request, response, `ws://127.0.0.1:${port}`);
    if (request.method === 'PUT') registered();
  });
  let bot: WebSocket | null = null;
  let sequence = 0;
  const send = (op: GatewayOpcodes, d: unknown, t?: string) => {
    if (op === GatewayOpcodes.Dispatch) sequence += 1;
    bot?.send(JSON.stringify({ op, d, ...(t ? { t, s: sequence } : {}) }));
  };
  new WebSocketServer({ server }).on('connection', (socket) => {
    bot = socket;
    send(GatewayOpcodes.Hello, { heartbeat_interval: 45_000 });
    socket.on('message', (raw) => {
      const { op } = readOpcode(String(raw));
      if (op === GatewayOpcodes.Heartbeat) send(GatewayOpcodes.HeartbeatAck, null);
      if (op !== GatewayOpcodes.Identify) return;
      for (const [type, data] of greeting(`ws://127.0.0.1:${port}`))
        send(GatewayOpcodes.Dispatch, data, type);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  let count = 0;
  return {
    environment: { DISCORD_TOKEN: 'local.bench.token', DISCORD_API: `http://127.0.0.1:${port}/api` },
    ready,
    interact: (type, data) =>
      new Promise((resolve) => {
        count += 1;
        const payload = interaction(count, type, data);
        const sent = performance.now();
        waiting.set(payload.id, () => resolve(performance.now() - sent));
        send(GatewayOpcodes.Dispatch, payload, GatewayDispatchEvents.InteractionCreate);
      }),
    close: async () => {
      bot?.terminate();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function readOpcode(text: string): { readonly op: unknown } {
  const payload: unknown = JSON.parse(text);
  return typeof payload === 'object' && payload !== null && 'op' in payload
    ? { op: payload.op }
    : { op: null };
}

function answer(request: IncomingMessage, response: ServerResponse, url: string): void {
  request.resume();
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const body = request.url?.endsWith('/gateway/bot') ? { url, shards: 1, session_start_limit: limit } : [];
  if (request.url?.includes('/interactions/')) response.writeHead(204).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function greeting(url: string): readonly (readonly [string, object])[] {
  const guilds = Array.from({ length: GUILDS }, (_, number) => guildId(number));
  const ready = {
    v: 10,
    user: { id: APPLICATION, username: 'bench', discriminator: '0', bot: true },
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    session_id: 'bench',
    resume_gateway_url: url,
    application: { id: APPLICATION, flags: 0 },
  };
  return [
    [GatewayDispatchEvents.Ready, ready],
    ...guilds.map((id, number): [string, object] => [GatewayDispatchEvents.GuildCreate, guild(id, number)]),
  ];
}

function guildId(number: number): string {
  return String(200_000_000_000_000_000n + BigInt(number));
}

function guild(id: string, number: number): object {
  return {
    id,
    name: `Server ${number}`,
    unavailable: false,
    roles: [{ id, name: '@everyone', permissions: '0', position: 0 }],
    channels: [channel(number)],
    members: [],
    member_count: 1,
  };
}

function channel(number: number) {
  const id = String(300_000_000_000_000_000n + BigInt(number));
  return { id, type: 0, name: 'help', position: 0, permission_overwrites: [] };
}

function interaction(number: number, type: number, data: object) {
  const user = {
    id: String(500_000_000_000_000_000n + BigInt(number)),
    username: `member ${number}`,
    global_name: `Member ${number}`,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
  };
  const server = number % GUILDS;
  const guild_id = guildId(server);
  return {
    id: String(600_000_000_000_000_000n + BigInt(number)),
    application_id: APPLICATION,
    type,
    token: `token-${number}`,
    version: 1,
    data,
    guild_id,
    guild: { id: guild_id, locale: 'en-GB', features: [] },
    channel_id: channel(server).id,
    channel: channel(server),
    member: { user, roles: [], permissions: '0', joined_at: '2024-01-01T00:00:00.000Z' },
    app_permissions: String(PERMISSIONS),
    locale: 'en-GB',
    guild_locale: 'en-GB',
    context: 0,
    entitlements: [],
    authorizing_integration_owners: { 0: guild_id },
    attachment_size_limit: 10_485_760,
  };
}
