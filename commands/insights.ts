import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { insightsBody } from '../src/replies/insights.ts';
import { KEPT_DAYS } from '../src/store/retention.ts';
import { daysOption, readDays } from './shared/days.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { moderating } from './shared/moderating.ts';
import { privatePage } from './shared/turn-page.ts';

/** `/insights`: how much is asked and how well it is answered. */
export const insights: Command = {
  key: 'insights',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'insights',
    description: 'How much is asked here, and how well I answer; for moderators',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...GUILDS_ONLY,
    options: [daysOption(KEPT_DAYS)],
  },
  run: (request, services) =>
    moderating(request, services, async ({ store, guild }) => {
      const days = readDays(request.options.days, KEPT_DAYS);
      const figures = await store.insights(guild, services.now(), days);
      const { documents } = services.libraryFor(guild);
      const titleOf = (slug: string) => documents.find((document) => document.slug === slug)?.title ?? slug;
      return privatePage(insightsBody(figures, titleOf));
    }),
};
