import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { graphemeStart } from './cut.ts';
import { checkModal } from './limits.ts';

/** What a text field asks for. */
export interface TextField {
  readonly description?: string;
  /** Most characters that can be typed. */
  readonly max: number;
  /** Room for several lines. */
  readonly lines?: boolean;
  readonly required?: boolean;
  /** What stands in it already; shortened where it is too long. */
  readonly value?: string;
}

/**
 * A form in a window of its own.
 *
 * @throws RangeError when Discord would refuse it
 */
export function modal(
  customId: string,
  title: string,
  fields: readonly APILabelComponent[],
): APIModalInteractionResponseCallbackData {
  return checkModal({ custom_id: customId, title, components: [...fields] });
}

export function textField(name: string, label: string, field: TextField): APILabelComponent {
  const { description, max, lines = false, required = true, value = '' } = field;
  return {
    type: ComponentType.Label,
    label,
    ...(description === undefined ? {} : { description }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: lines ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      min_length: required ? 1 : 0,
      max_length: max,
      ...(value === '' ? {} : { value: shorten(value, max) }),
    },
  };
}

function shorten(value: string, max: number): string {
  return value.length <= max ? value : value.slice(0, graphemeStart(value, max));
}
