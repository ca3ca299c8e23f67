import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { teachModal } from '../src/replies/teach.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { moderating } from './shared/moderating.ts';

/** What somebody wrote, with channels as addresses and custom emoji by their names: quotes show text as it is. */
function readable(content: string, guild: string): string {
  return content
    .replace(/<#(\d+)>/g, `https://discord.com/channels/${guild}/$1`)
    .replace(/<a?(:\w+:)\d+>/g, '$1');
}

/** The message menu **Teach this answer**: what somebody wrote becomes an answer of this server. */
export const teachMessage: Command = {
  key: 'teach-message',
  definition: {
    type: ApplicationCommandType.Message,
    name: 'Teach this answer',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...GUILDS_ONLY,
  },
  run: (request, services) =>
    moderating(request, services, ({ guild }) => {
      const { target, channelId } = request;
      if (target === null) throw new TypeError('A message menu came without its message.');
      const link = `https://discord.com/channels/${guild}/${channelId ?? ''}/${target.id}`;
      const modal = teachModal(
        { kind: 'new' },
        { questions: [], answer: readable(target.content, guild), link },
      );
      return { kind: 'modal', modal, outcome: { result: 'shown' } };
    }),
};
