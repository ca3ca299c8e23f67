import {
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { channelPayload, memberPayload, messagePayload, permissionsIn, userPayload } from './payloads.ts';
import type { State } from './state.ts';
import type {
  Channel,
  Interaction,
  OptionDefinition,
  RegisteredCommand,
  SentComponent,
  StoredMessage,
  User,
} from './world.ts';

/** Who does something, and where. */
export interface Seat {
  readonly user: User;
  readonly channel: Channel;
}

/** An interaction that is ready to be delivered, once or more often. */
export interface Prepared {
  readonly interaction: Interaction;
  /** Data of INTERACTION_CREATE. */
  readonly payload: object;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/**
 * A slash command, as Discord lets a member send it.
 *
 * @throws Error when it is not registered, hidden from the member, or given options that Discord would not take
 */
export function prepareCommand(state: State, seat: Seat, name: string, options: OptionValues): Prepared {
  const command = offered(state, seat, name, ApplicationCommandType.ChatInput);
  const definitions = command.options ?? [];
  for (const definition of definitions) checkOption(name, definition, options[definition.name]);
  return prepare(state, seat, InteractionType.ApplicationCommand, {
    id: command.id,
    name,
    type: ApplicationCommandType.ChatInput,
    options: optionPayloads(definitions, options),
  });
}

/** The autocomplete request while `typed` stands in the option `focused`. */
export function prepareTyping(
  state: State,
  seat: Seat,
  name: string,
  focused: string,
  typed: string,
  others: OptionValues,
): Prepared {
  const command = offered(state, seat, name, ApplicationCommandType.ChatInput);
  const definition = command.options?.find((option) => option.name === focused);
  if (!definition?.autocomplete) throw new Error(`/${name} completes no option "${focused}"`);
  return prepare(state, seat, InteractionType.ApplicationCommandAutocomplete, {
    id: command.id,
    name,
    type: ApplicationCommandType.ChatInput,
    options: optionPayloads(command.options ?? [], { ...others, [focused]: typed }).map((option) =>
      option.name === focused ? { ...option, focused: true } : option,
    ),
  });
}

/** A message menu on a message. */
export function prepareMenu(state: State, seat: Seat, name: string, target: StoredMessage): Prepared {
  const command = offered(state, seat, name, ApplicationCommandType.Message);
  return prepare(state, seat, InteractionType.ApplicationCommand, {
    id: command.id,
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: messagePayload(state, target, true) } },
  });
}

/**
 * A pressed button or, with values, a used select.
 *
 * @throws Error when the member cannot see the message or the component is disabled
 */
export function prepareComponent(
  state: State,
  seat: Seat,
  message: StoredMessage,
  component: SentComponent,
  values: readonly string[] = [],
): Prepared {
  if (message.deleted) throw new Error('The message was deleted');
  if (message.onlyFor !== null && message.onlyFor !== seat.user) throw new Error('The message is private');
  if (component.disabled) throw new Error(`"${component.label ?? component.placeholder}" is disabled`);
  const data = {
    custom_id: component.custom_id,
    component_type: component.type,
    id: component.id,
    ...(component.type === ComponentType.Button ? {} : { values }),
  };
  return prepare(state, seat, InteractionType.MessageComponent, data, message);
}

/** A submitted modal. */
export function prepareSubmit(
  state: State,
  seat: Seat,
  customId: string,
  fields: Readonly<Record<string, string>>,
  message: StoredMessage | null,
): Prepared {
  const components = Object.entries(fields).map(([custom_id, value], index) => ({
    type: ComponentType.Label,
    id: 2 * index + 1,
    component: { type: ComponentType.TextInput, id: 2 * index + 2, custom_id, value },
  }));
  return prepare(state, seat, InteractionType.ModalSubmit, { custom_id: customId, components }, message);
}

function prepare(
  state: State,
  { user, channel }: Seat,
  type: InteractionType,
  data: object,
  source: StoredMessage | null = null,
): Prepared {
  const { guild } = channel;
  const userInstallOnly = guild !== null && !guild.hasBot;
  const interaction: Interaction = {
    id: state.snowflakes.next(),
    token: `interaction-token-${state.interactions.size + 1}`,
    type,
    createdAt: state.clock.now(),
    user,
    channel,
    source,
    userInstallOnly,
    response: null,
    original: null,
    followUps: 0,
  };
  state.interactions.set(interaction.id, interaction);
  const where =
    guild === null
      ? { user: userPayload(user), context: 1, authorizing_integration_owners: { 0: '0', 1: user.id } }
      : {
          guild_id: guild.id,
          guild_locale: 'en-GB',
          guild: { id: guild.id, locale: 'en-GB', features: [] },
          member: memberPayload(guild, user),
          context: 0,
          authorizing_integration_owners: userInstallOnly ? { 1: user.id } : { 0: guild.id },
        };
  const payload = {
    id: interaction.id,
    application_id: state.bot.id,
    type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelPayload(channel),
    app_permissions: String(channel.botPermissions),
    locale: 'en-GB',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...where,
    ...(source === null ? {} : { message: messagePayload(state, source) }),
  };
  return { interaction, payload };
}

/** The registered command, if Discord shows it to the member. */
function offered(state: State, seat: Seat, name: string, type: ApplicationCommandType): RegisteredCommand {
  const { guild } = seat.channel;
  const registered = [
    ...(state.commands.get('global') ?? []),
    ...(guild?.hasBot ? (state.commands.get(guild.id) ?? []) : []),
  ];
  const command = registered.find((candidate) => candidate.name === name && candidate.type === type);
  if (!command) {
    const names = registered.map((candidate) => candidate.name).join(', ');
    throw new Error(`No command "${name}" is registered. There are: ${names || 'none'}`);
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (guild !== null && (permissionsIn(guild, seat.user) & needed) !== needed) {
    throw new Error(`Discord hides "${name}" from ${seat.user.name}`);
  }
  return command;
}

function checkOption(
  command: string,
  definition: OptionDefinition,
  value: OptionValues[string] | undefined,
): void {
  const complain = (reason: string) => new Error(`/${command} ${definition.name}: ${reason}`);
  if (value === undefined) {
    if (definition.required) throw complain('is required');
    return;
  }
  const length = typeof value === 'string' ? [...value].length : 1;
  if (length < (definition.min_length ?? 0)) throw complain('is too short');
  if (length > (definition.max_length ?? 6000)) throw complain('is too long');
  if (definition.choices?.length && !definition.choices.some((choice) => choice.value === value)) {
    throw complain(`"${value}" is not among the choices`);
  }
}

function optionPayloads(
  definitions: readonly OptionDefinition[],
  values: OptionValues,
): { name: string; type: ApplicationCommandOptionType; value: OptionValues[string] }[] {
  return Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((candidate) => candidate.name === name);
    if (!definition) throw new Error(`There is no option "${name}"`);
    return { name, type: definition.type, value };
  });
}
