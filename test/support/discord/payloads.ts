import { ChannelType, MessageType } from 'discord-api-types/v10';
import type { State } from './state.ts';
import type { Channel, Guild, StoredMessage, User } from './world.ts';

// The objects of Discord's API, as the client gets them from the gateway and in answers.

export function userPayload(user: User): object {
  return {
    id: user.id,
    username: user.name,
    global_name: user.name,
    discriminator: '0',
    avatar: null,
    bot: user.bot,
  };
}

export function memberPayload(guild: Guild, user: User): object {
  return {
    user: userPayload(user),
    nick: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissionsIn(guild, user)),
  };
}

export function permissionsIn(guild: Guild | null, user: User): bigint {
  return guild?.permissions.get(user.id) ?? 0n;
}

export function channelPayload(channel: Channel): object {
  const common = { id: channel.id, type: channel.type, name: channel.name, last_message_id: null };
  if (channel.guild === null) return { ...common, recipients: channel.recipients.map(userPayload) };
  const inGuild = { ...common, guild_id: channel.guild.id, parent_id: channel.parent?.id ?? null };
  if (channel.type !== ChannelType.PublicThread) {
    return { ...inGuild, position: 0, permission_overwrites: [], nsfw: false, topic: null };
  }
  return {
    ...inGuild,
    owner_id: channel.guild.id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
      locked: false,
    },
  };
}

export function guildPayload(state: State, guild: Guild): object {
  const isThread = (channel: Channel) => channel.type === ChannelType.PublicThread;
  return {
    id: guild.id,
    name: guild.name,
    unavailable: false,
    owner_id: guild.id,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    member_count: guild.permissions.size + 1,
    roles: [{ id: guild.id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false }],
    members: [memberPayload(guild, state.bot)],
    channels: guild.channels.filter((channel) => !isThread(channel)).map(channelPayload),
    threads: guild.channels.filter(isThread).map(channelPayload),
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    premium_tier: 0,
    preferred_locale: 'en-GB',
  };
}

/**
 * A message as the bot gets it.
 *
 * @param isTarget - the message is the target of a message menu
 */
export function messagePayload(state: State, message: StoredMessage, isTarget = false): object {
  const mayRead = isTarget || isReadable(state, message);
  return {
    id: message.id,
    type: typeOf(message),
    channel_id: message.channel.id,
    author: userPayload(message.author),
    content: mayRead ? message.content : '',
    components: mayRead ? message.components : [],
    embeds: [],
    attachments: message.files.map((filename, index) => ({
      id: String(index + 1),
      filename,
      size: 1,
      url: `https://cdn.discordapp.com/attachments/${filename}`,
      proxy_url: `https://media.discordapp.net/attachments/${filename}`,
    })),
    mentions: message.mentions.map(userPayload),
    mention_roles: message.pings.roles,
    mention_everyone: message.pings.everyone,
    flags: message.flags,
    pinned: false,
    tts: false,
    timestamp: new Date(state.clock.now()).toISOString(),
    edited_timestamp: message.edits > 0 ? new Date(state.clock.now()).toISOString() : null,
    ...(message.replyTo === null
      ? {}
      : { message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channel.id } }),
  };
}

/**
 * Without the privileged intent MessageContent the bot reads only what it wrote, gets directly or is named in
 * (Discord, events/gateway), and replies that ping it unless they are replies to an answer to an interaction
 * (discord.js guide, "You might not need a privileged intent").
 */
function isReadable(state: State, { author, channel, content, mentions, replyTo }: StoredMessage): boolean {
  if (author === state.bot || channel.guild === null) return true;
  if (!mentions.includes(state.bot)) return false;
  const repliedTo = state.messages.get(replyTo ?? '');
  return content.includes(`<@${state.bot.id}>`) || repliedTo?.interactionId === null;
}

function typeOf(message: StoredMessage): MessageType {
  if (message.interactionId !== null) return MessageType.ChatInputCommand;
  return message.replyTo === null ? MessageType.Default : MessageType.Reply;
}

/** MESSAGE_CREATE and MESSAGE_UPDATE: the message with where it is and what it replies to. */
export function messageEvent(state: State, message: StoredMessage): object {
  const replyTo = message.replyTo === null ? undefined : state.messages.get(message.replyTo);
  const { guild } = message.channel;
  return {
    ...messagePayload(state, message),
    channel_type: message.channel.type,
    ...(guild === null ? {} : { guild_id: guild.id, member: memberPayload(guild, message.author) }),
    ...(message.replyTo === null
      ? {}
      : { referenced_message: replyTo && !replyTo.deleted ? messagePayload(state, replyTo) : null }),
  };
}
