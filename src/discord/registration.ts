import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { sameDefinitions } from './definitions.ts';
import { isPassing } from './failures.ts';
import { A_FEW_TIMES, retry } from './retry.ts';

export interface RegistrationOptions {
  readonly applicationId: string;
  /** The only server that gets the commands; null for all. */
  readonly guildId: string | null;
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Ends further attempts. */
  readonly signal?: AbortSignal;
  /** Pauses between attempts, in milliseconds. */
  readonly pauses?: Iterable<number>;
}

export interface Registration {
  /** False when Discord had the same commands already. */
  readonly written: boolean;
  /** Ids of the slash commands by name, for mentions in text. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Makes Discord know exactly these commands. It replaces all commands of the scope, and writes only when something
 * differs: creating commands is limited to 200 a day.
 *
 * @throws DiscordAPIError or HTTPError
 */
export async function register(rest: REST, options: RegistrationOptions): Promise<Registration> {
  const { applicationId, guildId, definitions, signal, pauses = A_FEW_TIMES } = options;
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const attempt = (request: () => Promise<unknown>) =>
    retry(request, { pauses, isPassing, ...(signal ? { signal } : {}) });
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = asCommands(await attempt(() => rest.get(route, { query })));
  if (sameDefinitions(definitions, registered, guildId === null ? 'global' : 'guild')) {
    return { written: false, ids: idsOf(registered) };
  }
  const written = asCommands(await attempt(() => rest.put(route, { body: definitions })));
  return { written: true, ids: idsOf(written) };
}

function idsOf(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  const slash = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(slash.map(({ name, id }) => [name, id]));
}

/** @throws TypeError when Discord's answer is no list of commands, as behind a broken proxy */
function asCommands(answer: unknown): readonly APIApplicationCommand[] {
  if (!isCommands(answer))
    throw new TypeError('Discord answered with something else than a list of commands');
  return answer;
}

function isCommands(answer: unknown): answer is readonly APIApplicationCommand[] {
  return (
    Array.isArray(answer) && answer.every((item) => typeof item === 'object' && item !== null && 'id' in item)
  );
}
