import type { Message } from 'discord.js';
import type { MessageReply, RequestContext, Services } from '../command.ts';
import { replyTo } from './deliver.ts';
import type { Desk } from './desk.ts';
import { findEarlier } from './earlier-message.ts';
import { isForbidden, isGone } from './failures.ts';
import { logged, since } from './log-line.ts';
import { restarting, tooSoon, unreadable } from './notices.ts';
import { reportBug } from './report-bug.ts';
import { ownMessage } from './requests.ts';

const COMMAND = 'conversation';

/** Answers a message if it is meant for the bot, and writes a line about it to the log. Never rejects. */
export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  if (!isMeantForBot(message) || !desk.isNew(message.id)) return;
  const started = performance.now();
  const line = { command: COMMAND, guild: message.guildId };
  try {
    const reply = await think(message, desk);
    if (reply === null) return;
    await replyTo(message, reply);
    desk.log.info({ ...line, ...logged(reply, reply.outcome.result), ms: since(started) }, 'Answered');
  } catch (error) {
    await reportFailure(message, desk, { ...line, ms: since(started) }, error);
  }
}

/** Direct messages, mentions and replies that ping the bot; never what another bot writes. */
function isMeantForBot({ author, webhookId, system, channel, mentions, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false;
  return channel.isDMBased() || mentions.users.has(client.user?.id ?? '');
}

/** The reply to a message; null when it is better to be silent. */
async function think(message: Message, desk: Desk): Promise<MessageReply | null> {
  const { services, commands, log } = desk;
  await services.refresh(message.guildId);
  if (!isAnsweredHere(message, services)) return null;
  if (desk.closed) return restarting();
  const early = desk.useByMember(message.author.id, message.guildId);
  if (early !== null) return early.first ? tooSoon(early.until, 'member', services) : null;
  const crowded = message.inGuild() ? desk.useInChannel(message.channelId, message.guildId) : null;
  if (crowded !== null) {
    desk.forgiveMember(message.author.id);
    return crowded.first ? tooSoon(crowded.until, 'channel', services) : null;
  }
  if (message.content === '') return message.attachments.size > 0 ? null : unreadable(message.client.user.id);
  log.debug({ command: COMMAND, written: message.content }, 'Asked');
  const earlier = await findEarlier(message);
  return commands.converse(
    {
      ...contextOf(message),
      written: withoutBot(message),
      repliedTo: earlier === null ? null : ownMessage(earlier),
    },
    services,
  );
}

/** Servers may choose the channels, with their threads, in which the bot answers when it is mentioned. */
function isAnsweredHere({ guildId, channelId, channel }: Message, services: Services): boolean {
  const { mentionChannels } = services.settingsFor(guildId);
  if (guildId === null || mentionChannels === null) return true;
  return mentionChannels.includes(channel.isThread() ? (channel.parentId ?? channelId) : channelId);
}

function contextOf(message: Message): RequestContext {
  const { author, member, guild, guildId, channel, channelId } = message;
  const permissionsOf = (who: typeof member) =>
    who && !channel.isDMBased() ? (channel.permissionsFor(who)?.bitfield ?? 0n) : 0n;
  return {
    invoker: {
      id: author.id,
      name: member?.displayName ?? author.displayName,
      permissions: permissionsOf(member),
      locale: guild?.preferredLocale ?? 'en-GB',
    },
    guildId,
    channelId,
    botPermissions: permissionsOf(guild?.members.me ?? null),
  };
}

/** The text without the mention that calls the bot. */
function withoutBot({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user?.id}>`, 'g'), ' ').trim();
}

async function reportFailure(message: Message, { log }: Desk, line: object, error: unknown): Promise<void> {
  if (isGone(error)) {
    log.info({ ...line, outcome: 'gone' }, 'The question was deleted before it was answered');
    return;
  }
  if (isForbidden(error)) {
    const help = 'Give the bot the permissions of its invite link in this channel';
    log.warn({ ...line, outcome: 'forbidden', channel: message.channelId, err: error }, help);
    return;
  }
  await reportBug(log, line, error, (note) => replyTo(message, note));
}
