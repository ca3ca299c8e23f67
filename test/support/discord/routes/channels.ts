import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import {
  ApiError,
  missingAccess,
  missingPermissions,
  otherAuthor,
  refuseProblems,
  unknownChannel,
  unknownMessage,
} from '../errors.ts';
import type { Events } from '../events.ts';
import { channelPayload, messagePayload } from '../payloads.ts';
import type { RecordedRequest, RestAnswer, Route } from '../rest.ts';
import { acceptMessage } from '../rules/messages.ts';
import type { State } from '../state.ts';
import type { Channel, SentMessage, StoredMessage } from '../world.ts';

/** Channels and their messages, with the permissions that each takes. */
export function channelRoutes(state: State, events: Events): readonly Route[] {
  /** The messages that were sent with a nonce: sent again, it gives the first message. */
  const byNonce = new Map<string, StoredMessage>();

  function channelOf(id: string): Channel {
    const channel = state.channels.get(id);
    if (!channel) throw unknownChannel();
    if (channel.guild?.hasBot === false || !may(channel, PermissionFlagsBits.ViewChannel))
      throw missingAccess();
    return channel;
  }

  function messageOf(channelId: string, id: string): StoredMessage {
    const channel = channelOf(channelId);
    const message = state.messages.get(id);
    if (!message || message.deleted || message.channel !== channel || message.onlyFor) throw unknownMessage();
    return message;
  }

  function send(request: RecordedRequest, channelId: string): RestAnswer {
    const channel = channelOf(channelId);
    const isThread = channel.type === ChannelType.PublicThread;
    const needed = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
    if (!may(channel, needed)) throw missingPermissions();
    const { body } = request;
    acceptMessage(body, 'channel');
    const nonce = body.enforce_nonce && body.nonce !== undefined ? `${channel.id} ${body.nonce}` : null;
    const first = nonce === null ? undefined : byNonce.get(nonce);
    if (first) return { status: 200, body: messagePayload(state, first) };
    const message = state.createMessage({
      channel,
      author: state.bot,
      body,
      kind: 'channel',
      replyTo: repliedMessage(channel, body),
      files: request.files.map(({ name }) => name),
    });
    if (nonce !== null) byNonce.set(nonce, message);
    events.messageCreated(message);
    return { status: 200, body: messagePayload(state, message) };
  }

  /** Replying takes ReadMessageHistory. Discord, resources/message, "Create Message". */
  function repliedMessage(
    channel: Channel,
    { message_reference: reference }: SentMessage,
  ): StoredMessage | null {
    if (!reference) return null;
    if (!may(channel, PermissionFlagsBits.ReadMessageHistory)) {
      throw new ApiError(403, 160002, 'Cannot reply without permission to read message history');
    }
    const message = state.messages.get(reference.message_id);
    if (message && !message.deleted && message.channel === channel) return message;
    refuseProblems(
      reference.fail_if_not_exists === false
        ? []
        : [{ path: ['message_reference'], message: 'Unknown message' }],
    );
    return null;
  }

  function edit(request: RecordedRequest, channelId: string, id: string): RestAnswer {
    const message = messageOf(channelId, id);
    if (message.author !== state.bot) throw otherAuthor();
    const { body } = request;
    acceptMessage(body, 'edit', message.flags);
    const files = request.files.map(({ name }) => name);
    state.editMessage(message, body, files);
    events.messageUpdated(message);
    return { status: 200, body: messagePayload(state, message) };
  }

  function read(channelId: string, id: string): RestAnswer {
    const message = messageOf(channelId, id);
    if (!may(message.channel, PermissionFlagsBits.ReadMessageHistory)) throw missingPermissions();
    return { status: 200, body: messagePayload(state, message) };
  }

  function history(request: RecordedRequest, channelId: string): RestAnswer {
    const channel = channelOf(channelId);
    const before = BigInt(request.query.get('before') ?? Number.MAX_SAFE_INTEGER);
    const limit = Number(request.query.get('limit') ?? 50);
    const messages = [...state.messages.values()]
      .filter((message) => message.channel === channel && !message.deleted && !message.onlyFor)
      .filter(({ id }) => BigInt(id) < before)
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
      .slice(0, limit);
    return { status: 200, body: messages.map((message) => messagePayload(state, message)) };
  }

  function remove(channelId: string, id: string): RestAnswer {
    const message = messageOf(channelId, id);
    if (message.author !== state.bot && !may(message.channel, PermissionFlagsBits.ManageMessages)) {
      throw missingPermissions();
    }
    events.messageDeleted(message);
    return { status: 204 };
  }

  const messages = '/channels/:channel/messages';
  const message = `${messages}/:message`;
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: (_request, id = '') => ({ status: 200, body: channelPayload(channelOf(id)) }),
    },
    { method: 'POST', path: messages, handle: (request, channel = '') => send(request, channel) },
    { method: 'GET', path: messages, handle: (request, channel = '') => history(request, channel) },
    { method: 'GET', path: message, handle: (_request, channel = '', id = '') => read(channel, id) },
    {
      method: 'PATCH',
      path: message,
      handle: (request, channel = '', id = '') => edit(request, channel, id),
    },
    { method: 'DELETE', path: message, handle: (_request, channel = '', id = '') => remove(channel, id) },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handle: (_request, id = '') => {
        if (!may(channelOf(id), PermissionFlagsBits.SendMessages)) throw missingPermissions();
        return { status: 204 };
      },
    },
  ];
}

/** What the bot may do in a channel; in a direct message everything. */
function may(channel: Channel, permission: bigint): boolean {
  return channel.guild === null || (channel.botPermissions & permission) === permission;
}
