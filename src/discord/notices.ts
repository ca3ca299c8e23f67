import { TimestampStyles, time, userMention } from 'discord.js';
import type { MessageReply, Services } from '../command.ts';
import { outOfDate, privateNote } from '../replies/notes.ts';

/** For a bug or a broken machine: the log has more under the reference. */
export function failed(reference: string): MessageReply {
  return privateNote(
    `Something went wrong on my side. Please try again; if it stays so, tell those who run me: reference \`${reference}\`.`,
    'invalid',
  );
}

/** @param until - when it may be tried again, in milliseconds since 1970 */
export function tooSoon(until: number, who: 'member' | 'channel', services: Services): MessageReply {
  const when = time(Math.ceil(until / 1_000), TimestampStyles.RelativeTime);
  const why = who === 'member' ? 'That was quick.' : 'I have just answered somebody in this channel.';
  const instead =
    who === 'channel' ? ` ${services.mention('ask')} with \`private: True\` works at any time.` : '';
  return privateNote(`${why} Please try again ${when}.${instead}`, 'denied');
}

export function restarting(): MessageReply {
  return privateNote('I am restarting. Please try again in a minute.', 'denied');
}

/** For a command that Discord still offers although it is gone. */
export function unknownCommand(services: Services): MessageReply {
  return outOfDate(services.mention('ask'));
}

/** Discord hides the text of most replies to slash commands, even when they ping the bot. */
export function unreadable(botId: string): MessageReply {
  return privateNote(
    `Discord does not show me this message. Please reply again and begin with ${userMention(botId)}.`,
    'invalid',
  );
}
