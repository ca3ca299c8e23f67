import { PermissionFlagsBits } from 'discord-api-types/v10';
import type {
  AutocompleteRequest,
  CommandRequest,
  ComponentRequest,
  MessageBody,
  RequestContext,
  Services,
} from '../../src/command.ts';
import type { Library } from '../../src/retrieval/library.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { fixtureLibrary } from './library.ts';

const ADA = { id: '100000000000000001', name: 'Ada', permissions: 0n, locale: 'en-GB' };
const MOD = {
  id: '100000000000000002',
  name: 'Mod',
  permissions: PermissionFlagsBits.ManageMessages,
  locale: 'en-GB',
};

/** Requests of a member in a server where the bot may write. */
export const inServer: RequestContext = {
  invoker: ADA,
  guildId: '200000000000000001',
  channelId: '300000000000000001',
  botPermissions: PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages,
};

/** As `inServer`, by a moderator. */
export const byModerator: RequestContext = { ...inServer, invoker: MOD };

export const inDirectMessage: RequestContext = { ...inServer, guildId: null };

export function slash(
  options: CommandRequest['options'] = {},
  context: RequestContext = inServer,
): CommandRequest {
  return { ...context, options, target: null };
}

export function onMessage(content: string, context: RequestContext = inServer): CommandRequest {
  return {
    ...context,
    options: {},
    target: { id: '400000000000000001', authorId: '100000000000000003', content },
  };
}

export function typing(
  name: string,
  value: string,
  options: AutocompleteRequest['options'] = {},
): AutocompleteRequest {
  return { ...inServer, focused: { name, value }, options };
}

export function onComponent(
  body: MessageBody,
  overrides: Partial<ComponentRequest> & { readonly isPrivate?: boolean } = {},
): ComponentRequest {
  const { isPrivate = true, ...rest } = overrides;
  return {
    ...inServer,
    values: [],
    message: { id: '500000000000000001', components: body.components, isPrivate },
    ...rest,
  };
}

const FIXTURE = fixtureLibrary();

/** Services over the fixture library. */
export function fixtureServices(
  overrides: Partial<Services> & { readonly library?: Library } = {},
): Services {
  const { library = FIXTURE, ...rest } = overrides;
  return {
    refresh: async () => undefined,
    libraryFor: () => library,
    settingsFor: () => DEFAULT_SETTINGS,
    recordQuestion: () => undefined,
    store: null,
    mention: (command) => `\`/${command}\``,
    now: () => new Date('2026-11-24T12:00:00Z'),
    version: '1.2.3',
    inviteUrl: 'https://discord.com/oauth2/authorize?client_id=1',
    homepageUrl: 'https://example.org/ask-eleuther',
    ...rest,
  };
}
