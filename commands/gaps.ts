import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Command, ComponentHandler, Services } from '../src/command.ts';
import { gapsBody, gapsFile, gapsFileBody, type ShownGap } from '../src/replies/gaps.ts';
import { privateNote } from '../src/replies/notes.ts';
import { teachModal } from '../src/replies/teach.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { gapOf, openGaps, wordingsOf } from './shared/gap-groups.ts';
import { moderating, type Office } from './shared/moderating.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const DEFAULT_DAYS = 30;
const MOST_DAYS = 365;

const SETTLED = 'This gap is gone: somebody has seen to it.';

const page: ComponentHandler = ([days, number], request, services) =>
  moderating(request, services, async (office) =>
    turnPage(
      request,
      gapsBody(await shownGaps(office, services, Number(days)), Number(days), Number(number)),
    ),
  );

const teach: ComponentHandler = ([days, id], request, services) =>
  moderating(request, services, async ({ store, guild }) => {
    const gap = gapOf(await openGaps(store, guild, services.now(), Number(days)), Number(id));
    if (gap === undefined) return privateNote(SETTLED, 'stale');
    const modal = teachModal(
      { kind: 'gap', days: Number(days), question: Number(id) },
      { questions: wordingsOf(gap), answer: '', link: null },
    );
    return { kind: 'modal', modal, outcome: { result: 'shown' } };
  });

const dismiss: ComponentHandler = ([days, number, id], request, services) =>
  moderating(request, services, async (office) => {
    const { store, guild } = office;
    const gap = gapOf(await openGaps(store, guild, services.now(), Number(days)), Number(id));
    if (gap !== undefined) {
      await store.settleQuestions(
        guild,
        gap.questions.map((question) => question.id),
        'dismissed',
      );
    }
    return turnPage(
      request,
      gapsBody(await shownGaps(office, services, Number(days)), Number(days), Number(number)),
    );
  });

const exportTable: ComponentHandler = ([days], request, services) =>
  moderating(request, services, async (office) => {
    const gaps = await shownGaps(office, services, Number(days));
    if (gaps.length === 0) return privateNote('There are no gaps to export.', 'invalid');
    return { ...privatePage(gapsFileBody(gaps.length)), files: [gapsFile(gaps)] };
  });

async function shownGaps(
  { store, guild }: Office,
  services: Services,
  days: number,
): Promise<readonly ShownGap[]> {
  const library = services.libraryFor(guild);
  const gaps = await openGaps(store, guild, services.now(), days);
  return gaps.map((gap) => {
    const { latest, questions } = gap;
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
  });
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
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'days',
        description: `How many days to look back; ${DEFAULT_DAYS} unless you say`,
        min_value: 1,
        max_value: MOST_DAYS,
      },
    ],
  },
  run: (request, services) =>
    moderating(request, services, async (office) => {
      const days = Number(request.options.days ?? DEFAULT_DAYS);
      return privatePage(gapsBody(await shownGaps(office, services, days), days, 0));
    }),
  components: { page, teach, dismiss, export: exportTable },
};
