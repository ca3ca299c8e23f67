import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, RequestContext, Services } from '../src/command.ts';
import { aboutBody } from '../src/replies/about.ts';
import type { StoreStatus } from '../src/store/database.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { mayManageMessages } from './shared/permissions.ts';
import { privatePage } from './shared/turn-page.ts';

function keptDays(guildId: string | null, services: Services): number {
  const { keepQuestions, retentionDays } = services.settingsFor(guildId);
  return services.store !== null && guildId !== null && keepQuestions ? retentionDays : 0;
}

/** How the database is, for those who can tell the operator. */
function storeStatus({ invoker, guildId }: RequestContext, { store }: Services): StoreStatus | null {
  return guildId !== null && mayManageMessages(invoker) ? (store?.status() ?? null) : null;
}

/** `/about`: what the bot knows and what becomes of questions. */
export const about: Command = {
  key: 'about',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    description: 'What I know, how to ask me, and what becomes of your questions',
    ...EVERYWHERE,
  },
  run: (request, services) => {
    const { guildId } = request;
    return privatePage(
      aboutBody({
        library: services.libraryFor(guildId),
        version: services.version,
        inviteUrl: services.inviteUrl,
        homepageUrl: services.homepageUrl,
        keptDays: keptDays(guildId, services),
        storeStatus: storeStatus(request, services),
        mention: (command) => services.mention(command),
      }),
    );
  },
};
