import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import { cut } from './cut.ts';
import { checkBody, LIMITS } from './limits.ts';

/** Longest label that a phone shows whole. Discord, components/reference, button design guidelines. */
export const READABLE_LABEL = 38;

/**
 * A message of the given components that pings nobody.
 *
 * @throws RangeError when Discord would refuse it
 */
export function message(...components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return checkBody({
    flags: MessageFlags.IsComponentsV2,
    components,
    allowed_mentions: { parse: [] },
  });
}

/** A box around what belongs together. Its colour is decoration. */
export function container(components: APIComponentInContainer[], accent?: number): APIContainerComponent {
  return {
    type: ComponentType.Container,
    components,
    ...(accent === undefined ? {} : { accent_color: accent }),
  };
}

/** @param id - by which the text can be found again in a message that Discord hands back */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A row of buttons, or none at all when there are none. */
export function buttons(
  ...items: readonly (APIButtonComponent | null)[]
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const components = items.filter((item) => item !== null);
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

/** A button that comes back to a command. Its label is shortened to what a phone shows. */
export function button(
  label: string,
  customId: string,
  options: { readonly disabled?: boolean; readonly primary?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: options.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: cut(label, READABLE_LABEL),
    custom_id: customId,
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

/** A button that opens an address, see `linkable`. Its label is shortened as that of `button`. */
export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: cut(label, READABLE_LABEL), url };
}

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  /** Whether it is chosen already. */
  readonly selected?: boolean;
}

/** A row with a select of at most 25 options, texts shortened; none at all when there are no options. */
export function select(
  customId: string,
  placeholder: string,
  options: readonly Option[],
): APIActionRowComponent<APIStringSelectComponent>[] {
  if (options.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: cut(placeholder, LIMITS.placeholder),
    options: options.slice(0, LIMITS.selectOptions).map(toSelectOption),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function toSelectOption({ label, value, description, selected }: Option): APISelectMenuOption {
  return {
    label: cut(label, LIMITS.optionText),
    value,
    ...(description ? { description: cut(description, LIMITS.optionText) } : {}),
    ...(selected === true ? { default: true } : {}),
  };
}

/** Shows a file that is sent with the message. */
export function fileComponent(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A line that is small and grey. */
export function subtext(line: string): string {
  return `-# ${line}`;
}

/** Every line as part of a quotation. */
export function quoted(lines: string): string {
  return lines.replace(/^/gm, '> ');
}
