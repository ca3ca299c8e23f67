import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, ComponentHandler, MessageBody, RequestContext, Services } from '../src/command.ts';
import { privateNote } from '../src/replies/notes.ts';
import {
  confirmErasureBody,
  erasedBody,
  memberFile,
  memberFileBody,
  privacyBody,
} from '../src/replies/privacy.ts';
import { StoreUnavailableError } from '../src/store/database.ts';
import type { KeptAboutMember } from '../src/store/members.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { saving } from './shared/saving.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const NOTHING_STORED = 'Nothing is stored where I run.';

async function statement({ guildId, invoker }: RequestContext, services: Services): Promise<MessageBody> {
  return privacyBody({
    settings: guildId === null ? null : services.settingsFor(guildId),
    kept: await lookUp(services, invoker.id),
    homepageUrl: services.homepageUrl,
  });
}

async function lookUp({ store }: Services, userId: string): Promise<KeptAboutMember | null> {
  if (store === null) return { questions: 0, votes: 0, changes: 0 };
  try {
    return await store.keptAbout(userId);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return null;
  }
}

const exportData: ComponentHandler = (_args, { invoker }, { store }) =>
  store === null
    ? privateNote(NOTHING_STORED, 'invalid')
    : saving(async () => ({
        ...privatePage(memberFileBody()),
        files: [memberFile(await store.exportMember(invoker.id))],
      }));

const confirm: ComponentHandler = (_args, request) => turnPage(request, confirmErasureBody());

const keep: ComponentHandler = async (_args, request, services) =>
  turnPage(request, await statement(request, services));

const erase: ComponentHandler = (_args, request, { store }) =>
  store === null
    ? privateNote(NOTHING_STORED, 'invalid')
    : saving(async () => ({
        ...turnPage(request, erasedBody(await store.eraseMember(request.invoker.id))),
        outcome: { result: 'saved' },
      }));

/** `/privacy`: what is kept, about the member too, who can take it along or have it erased. */
export const privacy: Command = {
  key: 'privacy',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'What is kept about you, to export or to erase',
    ...EVERYWHERE,
  },
  run: async (request, services) => privatePage(await statement(request, services)),
  components: { export: exportData, confirm, keep, erase },
};
