import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { type Problem, refuseProblems } from '../errors.ts';
import type { CommandDefinition } from '../world.ts';
import { ANY_BOOLEAN, asArray, bySchema, isRecord, object, text } from './schema.ts';

// The limits are those of Discord's "Application Commands".

/** Slash commands and options: letters, digits and -_' of any script. */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALISED = { type: ['object', 'null'], additionalProperties: text(1, 100) };
const CHOICE = object(
  {
    name: text(1, 100),
    value: { type: ['string', 'number'], maxLength: 100 },
    name_localizations: LOCALISED,
  },
  ['name', 'value'],
);

const option = object(
  {
    type: { type: 'integer', minimum: 1, maximum: 11 },
    name: text(1, 32),
    name_localizations: LOCALISED,
    description: text(1, 100),
    description_localizations: LOCALISED,
    required: ANY_BOOLEAN,
    choices: { type: 'array', maxItems: 25, items: CHOICE },
    autocomplete: ANY_BOOLEAN,
    min_length: { type: 'integer', minimum: 0, maximum: 6000 },
    max_length: { type: 'integer', minimum: 1, maximum: 6000 },
    min_value: { type: 'number' },
    max_value: { type: 'number' },
    options: { type: 'array', maxItems: 25, items: { type: 'object' } },
    channel_types: { type: 'array' },
  },
  ['type', 'name', 'description'],
);
const checkOption = bySchema(option);

const checkCommand = bySchema(
  object(
    {
      type: { enum: [1, 2, 3] },
      name: text(1, 32),
      name_localizations: LOCALISED,
      description: text(0, 100),
      description_localizations: LOCALISED,
      options: { type: ['array', 'null'], maxItems: 25 },
      default_member_permissions: { type: ['string', 'null'], pattern: '^[0-9]+$' },
      dm_permission: ANY_BOOLEAN,
      integration_types: { type: 'array', items: { enum: [0, 1] }, minItems: 1, uniqueItems: true },
      contexts: { type: ['array', 'null'], items: { enum: [0, 1, 2] }, minItems: 1, uniqueItems: true },
      nsfw: ANY_BOOLEAN,
    },
    ['name'],
  ),
);

/** Most commands of a type in one scope. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/**
 * Accepts the list of all commands of a scope.
 *
 * @throws ApiError 50035 with all that is wrong
 */
export function acceptCommands(body: unknown): asserts body is CommandDefinition[] {
  const list = asArray(body);
  refuseProblems(list.flatMap((command, index) => checkCommand(command, [index])));
  refuseProblems(list.filter(isRecord).flatMap((command, index) => checkRules(command, [index])));
  refuseProblems([...checkCounts(list.filter(isRecord))]);
}

function checkRules(command: Readonly<Record<string, unknown>>, path: Problem['path']): readonly Problem[] {
  const slash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (!slash) {
    return command.description || asArray(command.options).length > 0
      ? [{ path, message: 'a menu command has neither description nor options' }]
      : [];
  }
  const size = sizeOf(command);
  return [
    ...checkName(command, path),
    ...(command.description ? [] : [{ path: [...path, 'description'], message: 'is required' }]),
    ...(size > 8000 ? [{ path, message: `at most 8000 characters, found ${size}` }] : []),
    ...checkOptions(command, path),
  ];
}

function checkName(named: Readonly<Record<string, unknown>>, path: Problem['path']): readonly Problem[] {
  const name = String(named.name);
  const valid = SLASH_NAME.test(name) && name === name.toLowerCase();
  return valid ? [] : [{ path: [...path, 'name'], message: `"${name}" must be lower case without spaces` }];
}

function checkOptions(parent: Readonly<Record<string, unknown>>, path: Problem['path']): readonly Problem[] {
  const options = asArray(parent.options).filter(isRecord);
  const problems = options.flatMap((value, index) => {
    const here = [...path, 'options', index];
    return [
      ...checkOption(value, here),
      ...checkName(value, here),
      ...(value.autocomplete === true && asArray(value.choices).length > 0
        ? [{ path: here, message: 'choices and autocomplete exclude each other' }]
        : []),
      ...checkOptions(value, here),
    ];
  });
  const names = options.map((value) => value.name);
  if (new Set(names).size < names.length) problems.push({ path, message: 'option names must be unique' });
  const firstOptional = options.findIndex((value) => value.required !== true && !isGroup(value));
  const late = options.findIndex((value, index) => index > firstOptional && value.required === true);
  if (firstOptional !== -1 && late !== -1) {
    problems.push({ path: [...path, 'options', late], message: 'required options come first' });
  }
  return problems;
}

function isGroup(value: Readonly<Record<string, unknown>>): boolean {
  return (
    value.type === ApplicationCommandOptionType.Subcommand ||
    value.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** Names, descriptions and values of a command and all its options and choices. */
function sizeOf(node: Readonly<Record<string, unknown>>): number {
  const own = ['name', 'description', 'value'].reduce(
    (sum, key) => sum + (typeof node[key] === 'string' ? [...node[key]].length : 0),
    0,
  );
  const inside = [...asArray(node.options), ...asArray(node.choices)].filter(isRecord);
  return inside.reduce((sum, child) => sum + sizeOf(child), own);
}

function checkCounts(list: readonly Readonly<Record<string, unknown>>[]): readonly Problem[] {
  return Object.entries(MOST).flatMap(([type, most]) => {
    const names = list
      .filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === Number(type))
      .map((command) => command.name);
    return [
      ...(names.length > most ? [{ path: [], message: `at most ${most} commands of type ${type}` }] : []),
      ...(new Set(names).size < names.length
        ? [{ path: [], message: `two commands of type ${type} have the same name` }]
        : []),
    ];
  });
}
