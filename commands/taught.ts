import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command, ComponentHandler, ComponentRequest, Reply, Services } from '../src/command.ts';
import { privateNote } from '../src/replies/notes.ts';
import { taughtFile, taughtFileBody, taughtListBody } from '../src/replies/taught.ts';
import { teachModal } from '../src/replies/teach.ts';
import { taughtMarkdown } from '../src/servers/taught-document.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { moderating, type Office } from './shared/moderating.ts';
import { taughtPage } from './shared/taught-page.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const GONE = 'This server has no such answer any more.';

const page: ComponentHandler = ([view, number = '0'], request, services) =>
  moderating(request, services, async ({ store, guild }) => {
    const answers = await store.taughtAnswers(guild);
    return turnPage(
      request,
      taughtListBody(answers, view === 'deleted' ? 'deleted' : 'used', Number(number)),
    );
  });

const choose: ComponentHandler = (_args, request, services) =>
  moderating(request, services, (office) => show(office, request, Number(request.values[0])));

const edit: ComponentHandler = ([id], request, services) =>
  moderating(request, services, async ({ store, guild }) => {
    const taught = (await store.taughtAnswers(guild)).find((answer) => answer.id === Number(id));
    if (taught === undefined || taught.deletedAt !== null) return privateNote(GONE, 'stale');
    const purpose = { kind: 'edit', id: taught.id, changedAt: taught.changedAt.getTime() } as const;
    return { kind: 'modal', modal: teachModal(purpose, taught), outcome: { result: 'shown' } };
  });

const remove: ComponentHandler = ([id], request, services) => setDeleted(Number(id), true, request, services);

const restore: ComponentHandler = ([id], request, services) =>
  setDeleted(Number(id), false, request, services);

function setDeleted(
  id: number,
  deleted: boolean,
  request: ComponentRequest,
  services: Services,
): Promise<Reply> {
  return moderating(request, services, async (office) => {
    const change = { moderator: request.invoker.id, at: services.now() };
    const changed = await office.store.setTaughtDeleted(office.guild, id, deleted, change);
    const done = deleted ? 'Deleted. I no longer answer with this.' : 'Restored. I answer with this again.';
    const reply = await show(office, request, id, changed ? done : undefined);
    return changed ? { ...reply, outcome: { result: 'saved' } } : reply;
  });
}

async function show(office: Office, request: ComponentRequest, id: number, note?: string): Promise<Reply> {
  const body = await taughtPage(office, id, note);
  return body === null ? privateNote(GONE, 'stale') : turnPage(request, body);
}

const exportAll: ComponentHandler = (_args, request, services) =>
  moderating(request, services, async ({ store, guild }) => {
    const answers = (await store.taughtAnswers(guild)).filter(({ deletedAt }) => deletedAt === null);
    if (answers.length === 0) return privateNote('There is nothing to export.', 'invalid');
    return { ...privatePage(taughtFileBody(answers.length)), files: [taughtFile(taughtMarkdown(answers))] };
  });

/** `/taught`: the answers of this server's own, to be changed, deleted, restored and exported. */
export const taught: Command = {
  key: 'taught',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'taught',
    description: 'The answers that moderators taught me for this server; for moderators',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...GUILDS_ONLY,
  },
  run: (request, services) =>
    moderating(request, services, async ({ store, guild }) =>
      privatePage(taughtListBody(await store.taughtAnswers(guild), 'used', 0)),
    ),
  components: { page, view: page, choose, edit, delete: remove, restore, export: exportAll },
};
