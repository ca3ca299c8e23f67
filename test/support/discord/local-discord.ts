import { once } from 'node:events';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { Events } from './events.ts';
import { Gateway } from './gateway.ts';
import type { Prepared } from './interactions.ts';
import { openApiCheck } from './openapi.ts';
import { channelPayload, guildPayload, userPayload } from './payloads.ts';
import { Exchange, Person } from './person.ts';
import { type Override, type RecordedRequest, RestServer } from './rest.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { State } from './state.ts';
import type { Channel, Guild, StoredMessage } from './world.ts';

export interface LocalDiscordOptions {
  /** Intents switched on in the application's settings: all that are not privileged, unless told. */
  readonly allowedIntents?: number;
  /** Whether bodies are checked against Discord's OpenAPI document too, where it is at hand; true unless told. */
  readonly openApi?: boolean;
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** A Discord on this machine's loopback interface; see `index.ts` on how it is used. */
export class LocalDiscord {
  /** The only token that is accepted. */
  readonly token = 'local.discord.token';
  readonly state = new State();
  readonly events: Events;
  readonly gateway: Gateway;
  readonly rest: RestServer;

  private constructor({ allowedIntents = ~PRIVILEGED, openApi = true }: LocalDiscordOptions) {
    const { state, token } = this;
    this.events = new Events(state, () => this.gateway);
    this.rest = new RestServer(
      token,
      [
        ...applicationRoutes(state, () => `ws://${this.#address}`),
        ...commandRoutes(state),
        ...interactionRoutes(state, this.events),
        ...webhookRoutes(state, this.events),
        ...channelRoutes(state, this.events),
      ],
      openApi ? openApiCheck() : undefined,
    );
    this.gateway = new Gateway({
      server: this.rest.server,
      token,
      allowedIntents,
      onIdentify: (sessionId) => this.#greet(sessionId),
    });
  }

  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(options);
    discord.rest.server.listen(0, '127.0.0.1');
    await once(discord.rest.server, 'listening');
    return discord;
  }

  /** What the client's option `rest.api` takes. */
  get api(): string {
    return `http://${this.#address}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.rest.server.close();
    this.rest.server.closeAllConnections();
    if (this.rest.server.listening) await once(this.rest.server, 'close');
  }

  /** A server with the channel `help`. @param hasBot - false where only members' own installations reach it */
  createGuild(name = 'EleutherAI', hasBot = true): Guild & { readonly help: Channel } {
    const guild = this.state.createGuild(name, hasBot);
    const help = this.state.createChannel({ guild });
    if (hasBot)
      this.gateway.dispatch('GUILD_CREATE', guildPayload(this.state, guild), GatewayIntentBits.Guilds);
    return { ...guild, help };
  }

  createThread(parent: Channel, id?: string): Channel {
    const { guild, botPermissions } = parent;
    if (guild === null) throw new Error('Threads are made in servers');
    const thread = this.state.createChannel({ guild, parent, botPermissions, ...(id ? { id } : {}) });
    this.gateway.dispatch('THREAD_CREATE', channelPayload(thread), GatewayIntentBits.Guilds);
    return thread;
  }

  /** A thread that is opened on a message has the message's id. */
  createThreadOn(message: StoredMessage): Channel {
    return this.createThread(message.channel, message.id);
  }

  /** Somebody in a server's channel. @param permissions - theirs in the whole server */
  createMember(channel: Channel, name = 'Ada', permissions = 0n, isBot = false): Person {
    const user = this.state.createUser(name, isBot);
    channel.guild?.permissions.set(user.id, permissions);
    return new Person(this, user, channel);
  }

  /** The same person in a direct message with the bot. */
  openDirectMessage(person: Person): Person {
    return person.at(this.state.createChannel({ recipients: [person.user], name: '' }));
  }

  /** Delivers an interaction and resolves with the bot's first response. */
  async exchange(prepared: Prepared, what = 'an interaction'): Promise<Exchange> {
    this.deliver(prepared);
    const { interaction } = prepared;
    await this.state.answered.next(({ id }) => id === interaction.id, `an answer to ${what}`);
    if (interaction.response === null) throw new Error('An answered interaction has a response');
    return new Exchange(interaction, interaction.response);
  }

  /** Sends an interaction to the bot, without waiting. */
  deliver({ payload }: Prepared): void {
    if (!this.gateway.hasSession) throw new Error('The bot is not logged in');
    this.gateway.dispatch('INTERACTION_CREATE', payload);
  }

  /** The bot's next reply to a message. */
  replyTo(message: StoredMessage): Promise<StoredMessage> {
    return this.state.sent.next(({ replyTo }) => replyTo === message.id, `a reply to "${message.content}"`);
  }

  /** Resolves when a message was edited or deleted, once for each time. */
  async changed(message: StoredMessage): Promise<void> {
    await this.state.changed.next((changed) => changed === message, `a change of message ${message.id}`);
  }

  /** The next request to a route, such as `POST /channels/:id/messages`; one that came already counts. */
  requested(method: string, path: string): Promise<RecordedRequest> {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    return this.rest.requests.next(
      (request) => request.method === method && pattern.test(request.path),
      `${method} ${path}`,
    );
  }

  /** @see RestServer.override */
  override(method: string, path: string, override: Override, times = 1): void {
    this.rest.override(method, path, override, times);
  }

  get #address(): string {
    const address = this.rest.server.address();
    if (address === null || typeof address === 'string') throw new Error('The local Discord was not started');
    return `127.0.0.1:${address.port}`;
  }

  #greet(sessionId: string) {
    const guilds = [...this.state.guilds.values()].filter(({ hasBot }) => hasBot);
    return {
      ready: {
        v: 10,
        user: userPayload(this.state.bot),
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: sessionId,
        resume_gateway_url: `ws://${this.#address}`,
        shard: [0, 1],
        application: { id: this.state.bot.id, flags: 0 },
      },
      following: guilds.map((guild) => ({ type: 'GUILD_CREATE', data: guildPayload(this.state, guild) })),
    };
  }
}
