import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { Clock } from './clock.ts';
import { mergePings, pingsOf } from './pings.ts';
import { Recorder } from './recorder.ts';
import { Snowflakes } from './snowflakes.ts';
import type {
  Channel,
  Guild,
  Interaction,
  RegisteredCommand,
  SentComponent,
  SentMessage,
  StoredMessage,
  User,
} from './world.ts';

/** What an invited bot may do unless a test says otherwise. */
export const BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly body: SentMessage;
  readonly kind: 'channel' | 'interaction';
  readonly replyTo?: StoredMessage | null;
  readonly onlyFor?: User | null;
  readonly interactionId?: string;
  readonly files?: readonly string[];
}

/** All that the local Discord remembers. */
export class State {
  readonly clock = new Clock();
  readonly snowflakes = new Snowflakes(this.clock);
  readonly bot: User;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, Interaction>();
  /** Registered commands by scope: `global` or a guild's id. */
  readonly commands = new Map<string, readonly RegisteredCommand[]>();
  /** Messages of the bot in order. */
  readonly sent = new Recorder<StoredMessage>((message) => `message ${message.id} to ${message.replyTo}`);
  /** Messages that were edited or deleted, as often as they were. */
  readonly changed = new Recorder<StoredMessage>((message) => `change of message ${message.id}`);
  /** Interactions in the order of their first responses. */
  readonly answered = new Recorder<Interaction>((interaction) => `answer to interaction ${interaction.id}`);

  constructor() {
    this.bot = this.createUser('ask-eleuther', true);
  }

  createUser(name: string, bot = false): User {
    const user: User = { id: this.snowflakes.next(), name, bot };
    this.users.set(user.id, user);
    return user;
  }

  createGuild(name: string, hasBot: boolean): Guild {
    const guild: Guild = {
      id: this.snowflakes.next(),
      name,
      hasBot,
      channels: [],
      permissions: new Map(),
    };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  createChannel(options: {
    readonly guild?: Guild;
    readonly name?: string;
    readonly parent?: Channel;
    readonly recipients?: readonly User[];
    readonly botPermissions?: bigint;
    readonly id?: string;
  }): Channel {
    const { guild = null, parent = null, recipients = [], name = 'help' } = options;
    const channel: Channel = {
      id: options.id ?? this.snowflakes.next(),
      type: parent ? ChannelType.PublicThread : guild ? ChannelType.GuildText : ChannelType.DM,
      name,
      guild,
      parent,
      recipients,
      botPermissions: options.botPermissions ?? BOT_PERMISSIONS,
    };
    this.channels.set(channel.id, channel);
    guild?.channels.push(channel);
    return channel;
  }

  createMessage(message: NewMessage): StoredMessage {
    const { channel, author, body, kind } = message;
    const content = body.content ?? '';
    const replyTo = message.replyTo ?? null;
    const pings = pingsOf(body, kind, replyTo?.author.id ?? null);
    const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => this.users.get(id ?? ''));
    const repliedTo = pings.users.includes(replyTo?.author.id ?? '') ? [replyTo?.author] : [];
    const stored: StoredMessage = {
      id: this.snowflakes.next(),
      channel,
      author,
      replyTo: replyTo?.id ?? null,
      mentions: [...new Set([...named, ...repliedTo])].filter((user) => user !== undefined),
      onlyFor: message.onlyFor ?? null,
      interactionId: message.interactionId ?? null,
      content,
      components: withIds(body.components ?? []),
      flags: body.flags ?? 0,
      files: message.files ?? [],
      pings,
      edits: 0,
      deleted: false,
    };
    this.messages.set(stored.id, stored);
    return stored;
  }

  editMessage(message: StoredMessage, body: SentMessage, files: readonly string[]): void {
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.components !== undefined) message.components = withIds(body.components ?? []);
    if (body.attachments !== undefined || files.length > 0) message.files = files;
    message.flags |= body.flags ?? 0;
    message.pings = mergePings(message.pings, pingsOf(body, 'interaction', null));
    message.edits += 1;
  }

  /** The interaction, unless there is none of that id and token. */
  interaction(id: string, token: string): Interaction | null {
    const interaction = this.interactions.get(id);
    return interaction?.token === token ? interaction : null;
  }
}

/** Discord numbers the components that come without an id. */
function withIds(components: readonly SentComponent[]): readonly SentComponent[] {
  let last = 0;
  function number(component: SentComponent): SentComponent {
    last += 1;
    return {
      ...component,
      id: component.id ?? last,
      ...(component.components ? { components: component.components.map(number) } : {}),
      ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    };
  }
  return components.map(number);
}
