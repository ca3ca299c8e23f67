import type {
  ApplicationCommandType as CommandTypes,
  TextInputStyle as InputStyles,
  ApplicationCommandOptionType as OptionTypes,
  SeparatorSpacingSize as Spacings,
  ButtonStyle as Styles,
  ComponentType as Types,
} from 'discord-api-types/v10';

// Discord's numbers. A browser loads no packages, so they stand here; the compiler compares them with the package's.

export const ComponentType: Pick<
  typeof Types,
  | 'ActionRow'
  | 'Button'
  | 'StringSelect'
  | 'TextInput'
  | 'ChannelSelect'
  | 'Section'
  | 'TextDisplay'
  | 'File'
  | 'Separator'
  | 'Container'
  | 'Label'
> = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
};

export const ButtonStyle: Pick<typeof Styles, 'Primary' | 'Success' | 'Danger'> = {
  Primary: 1,
  Success: 3,
  Danger: 4,
};

export const SeparatorSpacingSize: Pick<typeof Spacings, 'Large'> = { Large: 2 };

export const TextInputStyle: Pick<typeof InputStyles, 'Paragraph'> = { Paragraph: 2 };

export const ApplicationCommandType: Pick<typeof CommandTypes, 'ChatInput' | 'Message'> = {
  ChatInput: 1,
  Message: 3,
};

export const OptionType: Pick<typeof OptionTypes, 'String' | 'Integer' | 'Boolean' | 'Number'> = {
  String: 3,
  Integer: 4,
  Boolean: 5,
  Number: 10,
};
