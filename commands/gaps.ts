import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command, ComponentHandler, Services } from '../src/command.ts';
import { gapsBody, gapsFile, gapsFileBody, type ShownGap } from '../src/replies/gaps.ts';
import { privateNote } from '../src/replies/notes.ts';
import { teachModal } from '../src/replies/teach.ts';
import { daysOption, readDays } from './shared/days.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { type Gap, gapOf, openGaps, settleGap, wordingsOf } from './shared/gap-groups.ts';
import { moderating, type Office } from './shared/moderating.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const MOST_DAYS = 365;

const SETTLED = 'This gap is gone: somebody has seen to it.';

const page: ComponentHandler = ([period, number], request, services) =>
  moderating(request, services, async (office) => {
    const days = readDays(period, MOST_DAYS);
    return turnPage(request, gapsBody(await shownGaps(office, services, days), days, Number(number)));
  });

const teach: ComponentHandler = ([period, id], request, services) =>
  moderating(request, services, async (office) => {
    const days = readDays(period, MOST_DAYS);
    const gap = gapOf(await readGaps(office, services, days), Number(id));
    if (gap === undefined) return privateNote(SETTLED, 'stale');
    const modal = teachModal(
      { kind: 'gap', days, question: Number(id) },
      { questions: wordingsOf(gap), answer: '', link: null },
    );
    return { kind: 'modal', modal, outcome: { result: 'shown' } };
  });

const dismiss: ComponentHandler = ([period, number, id], request, services) =>
  moderating(request, services, async (office) => {
    const days = readDays(period, MOST_DAYS);
    const all = await readGaps(office, services, days);
    const dismissed = gapOf(all, Number(id));
    if (dismissed !== undefined) await settleGap(office, dismissed, 'dismissed');
    const left = all.filter((gap) => gap !== dismissed).map((gap) => toShown(gap, office, services));
    return turnPage(request, gapsBody(left, days, Number(number)));
  });

const exportTable: ComponentHandler = ([period], request, services) =>
  moderating(request, services, async (office) => {
    const gaps = await shownGaps(office, services, readDays(period, MOST_DAYS));
    if (gaps.length === 0) return privateNote('There are no gaps to export.', 'invalid');
    return { ...privatePage(gapsFileBody(gaps.length)), files: [gapsFile(gaps)] };
  });

function readGaps({ store, guild }: Office, services: Services, days: number): Promise<readonly Gap[]> {
  return openGaps(store, guild, services.now(), days);
}

async function shownGaps(office: Office, services: Services, days: number): Promise<readonly ShownGap[]> {
  return (await readGaps(office, services, days)).map((gap) => toShown(gap, office, services));
}

function toShown(gap: Gap, { guild }: Office, services: Services): ShownGap {
  const { latest, questions } = gap;
  const library = services.libraryFor(guild);
  const refused = questions.filter(({ reason }) => reason === 'refused').length;
  const [closest = null] = questions.flatMap(({ passage }) => (passage && library.passage(passage)) || []);
  return {
    id: latest.id,
    wordings: wordingsOf(gap),
    refused,
    votedDown: questions.length - refused,
    lastAsked: latest.askedAt,
    comments: questions.flatMap(({ comment }) => comment ?? []),
    closest,
  };
}

/** `/gaps`: what members asked and the bot could not answer, for moderators to mend. */
export const gaps: Command = {
  key: 'gaps',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'gaps',
    description: 'Questions that I could not answer, or answered badly; for moderators',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...GUILDS_ONLY,
    options: [daysOption(MOST_DAYS)],
  },
  run: (request, services) =>
    moderating(request, services, async (office) => {
      const days = readDays(request.options.days, MOST_DAYS);
      return privatePage(gapsBody(await shownGaps(office, services, days), days, 0));
    }),
  components: { page, teach, dismiss, export: exportTable },
};
