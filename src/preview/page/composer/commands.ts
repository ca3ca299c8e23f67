import { ApplicationCommandType, OptionType } from '../discord.ts';
import type { CommandDefinition, Person } from '../protocol.ts';

/** An option as the page can ask for it. */
export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly kind: 'text' | 'whole number' | 'number' | 'yes or no';
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  /** Fewest and most characters, or least and greatest number. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface SlashCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** The slash commands that Discord offers to somebody. */
export function slashCommandsFor(
  definitions: readonly CommandDefinition[],
  person: Person,
): readonly SlashCommand[] {
  return definitions.flatMap((definition) => {
    const isSlash = definition.type === undefined || definition.type === ApplicationCommandType.ChatInput;
    if (!isSlash || !mayUse(definition, person)) return [];
    const options = 'options' in definition ? (definition.options ?? []) : [];
    const { name } = definition;
    const description = 'description' in definition ? (definition.description ?? '') : '';
    return [{ name, description, options: options.flatMap(readOption) }];
  });
}

/** The entries of a message's menu that Discord offers to somebody. */
export function messageCommandsFor(
  definitions: readonly CommandDefinition[],
  person: Person,
): readonly string[] {
  return definitions
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .filter((definition) => mayUse(definition, person))
    .map(({ name }) => name);
}

/** Null stands for everybody. */
function mayUse({ default_member_permissions: needed }: CommandDefinition, { permissions }: Person): boolean {
  return needed == null || (BigInt(permissions) & BigInt(needed)) === BigInt(needed);
}

type AnyOption = NonNullable<Extract<CommandDefinition, { options?: unknown }>['options']>[number];

/** Empty for subcommands, which the bot has none of, and for what only Discord can offer. */
function readOption(option: AnyOption): CommandOption[] {
  const { name, description, required = false } = option;
  const common = { name, description, required };
  switch (option.type) {
    case OptionType.String:
      return [
        {
          ...common,
          kind: 'text',
          autocomplete: option.autocomplete === true,
          choices: option.choices ?? [],
          min: option.min_length,
          max: option.max_length,
        },
      ];
    case OptionType.Integer:
    case OptionType.Number:
      return [
        {
          ...common,
          kind: option.type === OptionType.Integer ? 'whole number' : 'number',
          autocomplete: option.autocomplete === true,
          choices: option.choices ?? [],
          min: option.min_value,
          max: option.max_value,
        },
      ];
    case OptionType.Boolean:
      return [
        { ...common, kind: 'yes or no', autocomplete: false, choices: [], min: undefined, max: undefined },
      ];
    default:
      return [];
  }
}

/** Commands whose name holds what was typed, those that begin with it first. */
export function matchingCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const wanted = typed.toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(wanted));
  const holds = commands.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...begins, ...holds];
}
