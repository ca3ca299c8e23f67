import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command, ModalHandler, ModalRequest, Reply, Services } from '../src/command.ts';
import { noteBody } from '../src/replies/notes.ts';
import { notTaughtBody, readTeachForm, teachModal } from '../src/replies/teach.ts';
import { canBeQuoted } from '../src/servers/taught-document.ts';
import { StoreUnavailableError } from '../src/store/database.ts';
import { type Change, MOST_TAUGHT, type TaughtContent } from '../src/store/taught.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { gapOf, openGaps, settleGap } from './shared/gap-groups.ts';
import { moderating, type Office } from './shared/moderating.ts';
import { taughtPage } from './shared/taught-page.ts';
import { privatePage } from './shared/turn-page.ts';

/** Stores what was written, and gives the answer's id; or says in a sentence why it could not. */
type Keep = (content: TaughtContent, office: Office, change: Change) => Promise<number | string>;

const keepNew: Keep = async (content, { store, guild }, change) => {
  const taught = await store.teach(guild, content, change);
  return (
    taught?.id ??
    `A server can be taught ${MOST_TAUGHT} answers, deleted ones included, and this one has as many.`
  );
};

const createNew: ModalHandler = (_args, request, services) =>
  submit(request, services, keepNew, 'Taught. From now on I answer with this.');

const fillGap: ModalHandler = ([days, question], request, services) =>
  submit(
    request,
    services,
    async (content, office, change) => {
      const taught = await keepNew(content, office, change);
      if (typeof taught === 'number') await closeGap(office, services, Number(days), Number(question));
      return taught;
    },
    'Taught, and the gap is closed. From now on I answer with this.',
  );

/** The answer is taught by now, so a gap that stays open does no harm. */
async function closeGap(office: Office, services: Services, days: number, question: number): Promise<void> {
  try {
    const gap = gapOf(await openGaps(office.store, office.guild, services.now(), days), question);
    if (gap !== undefined) await settleGap(office, gap, 'taught');
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
}

const edit: ModalHandler = ([id, changedAt], request, services) =>
  submit(
    request,
    services,
    async (content, { store, guild }, change) => {
      const edited = await store.editTaught(guild, Number(id), new Date(Number(changedAt)), content, change);
      return edited ? Number(id) : 'Somebody else changed or deleted this answer in the meantime.';
    },
    'Changed. From now on I answer with this.',
  );

/** Whatever goes wrong, what was written is given back. */
function submit(request: ModalRequest, services: Services, keep: Keep, done: string): Promise<Reply> {
  const { fields, invoker } = request;
  const refuse = (problem: string, result: 'invalid' | 'unsaved'): Reply => ({
    ...privatePage(notTaughtBody(problem, fields)),
    outcome: { result },
  });
  return moderating(request, services, async (office) => {
    const { content, problem } = readTeachForm(fields);
    if (content === null) return refuse(problem, 'invalid');
    if (!canBeQuoted(content))
      return refuse('The answer has no sentence short enough to be quoted.', 'invalid');
    try {
      const kept = await keep(content, office, { moderator: invoker.id, at: services.now() });
      if (typeof kept === 'string') return refuse(kept, 'invalid');
      const page = await taughtPage(office, kept, done);
      return { ...privatePage(page ?? noteBody(done)), outcome: { result: 'saved' } };
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return refuse('I cannot reach my database at the moment. Please try again in a minute.', 'unsaved');
    }
  });
}

/** `/teach`: an answer of this server's own. */
export const teach: Command = {
  key: 'teach',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'teach',
    description: 'Teach me an answer for this server; for moderators',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...GUILDS_ONLY,
  },
  run: (request, services) =>
    moderating(request, services, () => ({
      kind: 'modal',
      modal: teachModal({ kind: 'new' }, { questions: [], answer: '', link: null }),
      outcome: { result: 'shown' },
    })),
  modals: { new: createNew, gap: fillGap, edit },
};
