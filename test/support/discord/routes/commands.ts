import { ApplicationCommandType } from 'discord-api-types/v10';
import { missingAccess } from '../errors.ts';
import type { RecordedRequest, RestAnswer, Route } from '../rest.ts';
import { acceptCommands } from '../rules/commands.ts';
import type { State } from '../state.ts';
import type { CommandDefinition, RegisteredCommand } from '../world.ts';

/** Registration of commands, everywhere or in one guild. */
export function commandRoutes(state: State): readonly Route[] {
  function list(scope: string, request: RecordedRequest): RestAnswer {
    const localised = request.query.get('with_localizations') === 'true';
    const commands = state.commands.get(scope) ?? [];
    return { status: 200, body: commands.map((command) => commandPayload(state, command, scope, localised)) };
  }

  function replace(scope: string, request: RecordedRequest): RestAnswer {
    const { body } = request;
    acceptCommands(body);
    const before = state.commands.get(scope) ?? [];
    state.commands.set(
      scope,
      body.map((definition) => register(state, definition, before)),
    );
    return list(scope, request);
  }

  function guild(id: string): string {
    if (!state.guilds.get(id)?.hasBot) throw missingAccess();
    return id;
  }

  const everywhere = '/applications/:application/commands';
  const inGuild = '/applications/:application/guilds/:guild/commands';
  return [
    { method: 'GET', path: everywhere, handle: (request) => list('global', request) },
    { method: 'PUT', path: everywhere, handle: (request) => replace('global', request) },
    { method: 'GET', path: inGuild, handle: (request, _application, id = '') => list(guild(id), request) },
    { method: 'PUT', path: inGuild, handle: (request, _application, id = '') => replace(guild(id), request) },
  ];
}

/** A command that keeps its type and name keeps its id. */
function register(
  state: State,
  definition: CommandDefinition,
  before: readonly RegisteredCommand[],
): RegisteredCommand {
  const type = definition.type ?? ApplicationCommandType.ChatInput;
  const known = before.find((command) => command.type === type && command.name === definition.name);
  return { ...definition, type, id: known?.id ?? state.snowflakes.next() };
}

/** Discord gives back more than was sent: its own defaults are filled in. */
function commandPayload(state: State, command: RegisteredCommand, scope: string, localised: boolean): object {
  const nothing = localised ? { name_localizations: null, description_localizations: null } : {};
  return {
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    description: '',
    ...nothing,
    ...command,
    ...(scope === 'global' ? {} : { guild_id: scope, contexts: null, integration_types: [0] }),
    application_id: state.bot.id,
    version: command.id,
  };
}
