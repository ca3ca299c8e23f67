import { type Message, MessageReferenceType } from 'discord.js';
import { isForbidden, isGone } from './failures.ts';

/** How long a direct message counts as a follow-up although it is no reply, in milliseconds. */
const CONVERSATION = 10 * 60_000;
/** How many messages of a direct conversation are looked through. */
const LOOKED_THROUGH = 10;

/**
 * The bot's own message that a message continues: the one it replies to, the one its thread was opened on, or in a
 * direct conversation the bot's last one. All is read from Discord, so that a restart loses nothing.
 */
export async function findEarlier(message: Message): Promise<Message | null> {
  try {
    const earlier = await find(message);
    return earlier?.author.id === message.client.user?.id ? earlier : null;
  } catch (error) {
    if (isGone(error) || isForbidden(error)) return null;
    throw error;
  }
}

async function find(message: Message): Promise<Message | null> {
  const { channel, reference } = message;
  if (reference?.type === MessageReferenceType.Default && reference.messageId !== undefined) {
    // Discord sends the message that is replied to along, which puts it into the cache.
    return channel.messages.cache.get(reference.messageId) ?? (await message.fetchReference());
  }
  if (channel.isThread()) return channel.fetchStarterMessage();
  if (channel.isDMBased()) return lastOwn(message);
  return null;
}

async function lastOwn({ id, channel, client, createdTimestamp }: Message): Promise<Message | null> {
  const { messages } = channel;
  const known = messages.cache.filter((message) => message.id !== id);
  const before = known.size > 0 ? known : await messages.fetch({ before: id, limit: LOOKED_THROUGH });
  const own = before.filter(
    ({ author, createdTimestamp: sent }) =>
      author.id === client.user?.id && createdTimestamp - sent < CONVERSATION,
  );
  return own.sort((a, b) => b.createdTimestamp - a.createdTimestamp).first() ?? null;
}
