import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ComponentType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type {
  AutocompleteRequest,
  CommandRequest,
  ComponentRequest,
  ModalRequest,
  OwnMessage,
  RequestContext,
} from '../command.ts';

// discord.js's interactions as the requests that commands understand.

export function commandRequest(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): CommandRequest {
  const isMenu = interaction.isMessageContextMenuCommand();
  return {
    ...contextOf(interaction),
    options: isMenu ? {} : optionValues(interaction.options.data),
    target: isMenu
      ? {
          id: interaction.targetMessage.id,
          authorId: interaction.targetMessage.author.id,
          content: interaction.targetMessage.content,
        }
      : null,
  };
}

export function autocompleteRequest(interaction: AutocompleteInteraction): AutocompleteRequest {
  const { name, value } = interaction.options.getFocused(true);
  const { [name]: _focused, ...options } = optionValues(interaction.options.data);
  return { ...contextOf(interaction), focused: { name, value }, options };
}

export function componentRequest(interaction: MessageComponentInteraction): ComponentRequest {
  return {
    ...contextOf(interaction),
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    message: ownMessage(interaction.message),
  };
}

export function modalRequest(interaction: ModalSubmitInteraction): ModalRequest {
  return {
    ...contextOf(interaction),
    fields: Object.fromEntries(
      interaction.fields.fields
        .filter((field) => field.type === ComponentType.TextInput)
        .map((field) => [field.customId, field.value]),
    ),
    message: interaction.message === null ? null : ownMessage(interaction.message),
  };
}

export function ownMessage(message: Message): OwnMessage {
  return {
    id: message.id,
    components: message.components.map((component) => component.toJSON()),
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
  };
}

function contextOf(interaction: BaseInteraction): RequestContext {
  const { user, member, guildId, channelId, locale } = interaction;
  const owners = interaction.authorizingIntegrationOwners;
  const isAbsent = guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === undefined;
  return {
    invoker: {
      id: user.id,
      name: (member && ('displayName' in member ? member.displayName : member.nick)) ?? user.displayName,
      permissions: interaction.memberPermissions?.bitfield ?? 0n,
      locale,
    },
    guildId,
    channelId,
    botPermissions: isAbsent ? 0n : interaction.appPermissions.bitfield,
  };
}

/** The values of all options, those inside subcommands included. */
function optionValues(data: readonly CommandInteractionOption[]): CommandRequest['options'] {
  return Object.fromEntries(
    data.flatMap((option): [string, string | number | boolean][] =>
      option.value === undefined
        ? Object.entries(optionValues(option.options ?? []))
        : [[option.name, option.value]],
    ),
  );
}
