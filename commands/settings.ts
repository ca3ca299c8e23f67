import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type {
  Command,
  ComponentHandler,
  ComponentRequest,
  Reply,
  ServerSettings,
  Services,
} from '../src/command.ts';
import { outOfDate } from '../src/replies/notes.ts';
import { settingsBody } from '../src/replies/settings.ts';
import { GUILDS_ONLY } from './shared/everywhere.ts';
import { moderating } from './shared/moderating.ts';
import { mayManageServer } from './shared/permissions.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const MANAGERS = {
  test: mayManageServer,
  denial: 'Only somebody who may manage the server can see and change its settings.',
};

/** Most pauses that make sense, in seconds: Discord's own longest slow mode. */
const LONGEST_PAUSE = 21_600;

const flag =
  (setting: 'privateAnswers' | 'feedback' | 'keepQuestions'): ComponentHandler =>
  ([value], request, services) =>
    value === 'on' || value === 'off'
      ? change(request, services, { [setting]: value === 'on' })
      : outOfDate(services.mention('settings'));

const amount =
  (
    setting: 'memberCooldown' | 'channelCooldown' | 'retentionDays',
    most: (services: Services) => number,
  ): ComponentHandler =>
  (_args, request, services) => {
    const value = Number(request.values[0]);
    return Number.isInteger(value) && value >= 0 && value <= most(services)
      ? change(request, services, { [setting]: value })
      : outOfDate(services.mention('settings'));
  };

const channels: ComponentHandler = ([which], request, services) => {
  const chosen = which === 'all' ? null : which === 'none' ? [] : request.values;
  return change(request, services, { mentionChannels: chosen });
};

function change(
  request: ComponentRequest,
  services: Services,
  changes: Partial<ServerSettings>,
): Promise<Reply> {
  return moderating(
    request,
    services,
    async ({ store, guild }) => {
      await store.changeSettings(guild, changes);
      const body = settingsBody(
        await store.settings(guild),
        longestRetention(services),
        'Changed; it holds at once.',
      );
      return { ...turnPage(request, body), outcome: { result: 'saved' } };
    },
    MANAGERS,
  );
}

/** What the operator allows is what holds where nobody has chosen. */
function longestRetention(services: Services): number {
  return services.settingsFor(null).retentionDays;
}

const pause = () => LONGEST_PAUSE;

/** `/settings`: what the people who run a server choose. */
export const settings: Command = {
  key: 'settings',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'settings',
    description: 'How I behave on this server; for those who manage it',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...GUILDS_ONLY,
  },
  run: (request, services) =>
    moderating(
      request,
      services,
      async ({ store, guild }) =>
        privatePage(settingsBody(await store.settings(guild), longestRetention(services))),
      MANAGERS,
    ),
  components: {
    private: flag('privateAnswers'),
    feedback: flag('feedback'),
    keep: flag('keepQuestions'),
    channels,
    'member-pause': amount('memberCooldown', pause),
    'channel-pause': amount('channelCooldown', pause),
    retention: amount('retentionDays', longestRetention),
  },
};
