import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** Where commands are registered: everywhere, or in one server. */
export type Scope = 'global' | 'guild';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a registration can set; Discord's answers have more. */
const FIELDS = [
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
];
/** What Discord takes for commands that are registered everywhere, and ignores in a single server. */
const GLOBAL_FIELDS = ['contexts', 'integration_types'];

/**
 * Whether Discord has exactly these commands already.
 *
 * Comparing takes care: Discord fills in defaults, orders sets and localisations its own way, and writes null, false
 * or nothing for what was left out. The order of options and choices counts, members see it.
 */
export function sameDefinitions(
  desired: readonly RESTPostAPIApplicationCommandsJSONBody[],
  registered: readonly APIApplicationCommand[],
  scope: Scope,
): boolean {
  return normalise(desired, scope) === normalise(registered, scope);
}

function normalise(commands: readonly object[], scope: Scope): string {
  const plain: unknown = JSON.parse(JSON.stringify(commands));
  const list = Array.isArray(plain) ? plain : [];
  return list
    .map((command) => JSON.stringify(simplify(withDefaults(command, scope))))
    .sort()
    .join('\n');
}

function withDefaults(command: Readonly<Record<string, Json>>, scope: Scope): Json {
  const fields = scope === 'global' ? [...FIELDS, ...GLOBAL_FIELDS] : FIELDS;
  const set = Object.fromEntries(fields.map((field) => [field, command[field] ?? null]));
  return {
    ...set,
    type: command.type ?? ApplicationCommandType.ChatInput,
    ...(scope === 'global' ? { contexts: sorted(set.contexts), integration_types: installs(set) } : {}),
  };
}

function installs(set: Readonly<Record<string, Json>>): Json {
  return sorted(set.integration_types) ?? [ApplicationIntegrationType.GuildInstall];
}

function sorted(value: Json | undefined): Json {
  return Array.isArray(value) ? [...value].sort() : null;
}

/** Leaves out what says nothing and sorts the keys. */
function simplify(value: Json): Json {
  if (Array.isArray(value)) return value.map(simplify);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, simplify(inner)] as const)
    .filter(([, inner]) => !saysNothing(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function saysNothing(value: Json): boolean {
  if (value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
