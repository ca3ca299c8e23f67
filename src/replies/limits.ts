import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import type { Choice, MessageBody } from '../command.ts';
import { CUSTOM_ID_LENGTH } from './custom-id.ts';

/**
 * Discord's limits, in UTF-16 code units unless another unit is named. Sources: Discord's documentation, pages
 * components/reference, interactions/receiving-and-responding and interactions/application-commands.
 */
export const LIMITS = {
  customId: CUSTOM_ID_LENGTH,
  /** All text displays of a message together. */
  text: 4000,
  /**
   * UTF-8 bytes of all text displays together, each counted with 12 bytes more. Discord answers with status 500
   * from 10,170 on (discord-api-docs issue 8554); this stays clear of it.
   */
  textBytes: 9000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  url: 512,
  selectOptions: 25,
  /** Label, value and description of a select's option. */
  optionText: 100,
  placeholder: 150,
  choices: 25,
  /** Name and value of an autocomplete choice. */
  choiceText: 100,
  modalTitle: 45,
  modalComponents: 5,
} as const;

const BYTES_PER_TEXT = 12;

/**
 * How much of a message's room a text takes, in characters: its length, or more where its UTF-8 bytes fill the byte
 * limit sooner than its characters fill theirs. Texts that together weigh at most 4,000 keep to both limits, but for
 * the 12 bytes that each text display adds.
 */
export function weightOf(text: string): number {
  return Math.max(text.length, Math.ceil((Buffer.byteLength(text) * LIMITS.text) / LIMITS.textBytes));
}

/** Any component, as far as the rules look at it. */
interface Loose {
  readonly type?: unknown;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly label?: unknown;
  readonly url?: unknown;
  readonly placeholder?: unknown;
  readonly options?: unknown;
  readonly components?: unknown;
  readonly accessory?: unknown;
}

/** @returns what Discord would refuse in the message, a sentence each; empty when it is fine */
export function bodyProblems(body: MessageBody): string[] {
  const components = [...nested(body.components)];
  const texts = components.flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [String(component.content)] : [],
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_PER_TEXT, 0);
  const ids = components.flatMap((component) => component.custom_id ?? []);
  return [
    ...exceeding('the text', length, LIMITS.text, 'characters'),
    ...exceeding('the text', bytes, LIMITS.textBytes, 'bytes'),
    ...exceeding('the message', components.length, LIMITS.components, 'components'),
    ...(components.length === 0 ? ['The message is empty.'] : []),
    ...(texts.some((text) => text.trim() === '') ? ['A text display is empty.'] : []),
    ...(new Set(ids).size < ids.length ? [`A custom id appears twice: ${ids.join(', ')}.`] : []),
    ...(body.allowed_mentions.parse?.length === 0 ? [] : ['The message may ping.']),
    ...components.flatMap(componentProblems),
  ];
}

/**
 * Passes a message on if Discord will take it.
 *
 * @throws RangeError that lists every limit the message breaks: a mistake of the program, never of a member
 */
export function checkBody(body: MessageBody): MessageBody {
  const problems = bodyProblems(body);
  if (problems.length > 0) throw new RangeError(`Discord would refuse this message: ${problems.join(' ')}`);
  return body;
}

/** @throws RangeError as `checkBody` does */
export function checkModal(
  modal: APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData {
  const problems = [
    ...lengthProblem('A modal title', modal.title, LIMITS.modalTitle),
    ...lengthProblem('A custom id', modal.custom_id, LIMITS.customId),
    ...exceeding('the modal', modal.components.length, LIMITS.modalComponents, 'components'),
  ];
  if (problems.length > 0) throw new RangeError(`Discord would refuse this modal: ${problems.join(' ')}`);
  return modal;
}

/** @throws RangeError as `checkBody` does */
export function checkChoices(choices: readonly Choice[]): readonly Choice[] {
  const problems = [
    ...exceeding('autocomplete', choices.length, LIMITS.choices, 'choices'),
    ...choices.flatMap(({ name, value }) => [
      ...lengthProblem('The name of a choice', name, LIMITS.choiceText),
      ...lengthProblem('The value of a choice', value, LIMITS.choiceText),
    ]),
  ];
  if (problems.length > 0) throw new RangeError(`Discord would refuse these choices: ${problems.join(' ')}`);
  return choices;
}

/** All components of a message, the nested ones after those that hold them. */
function* nested(components: readonly (APIMessageTopLevelComponent | Loose)[]): Generator<Loose> {
  for (const component of components) {
    const loose: Loose = { ...component };
    yield loose;
    if (Array.isArray(loose.components)) yield* nested(loose.components);
    if (isLoose(loose.accessory)) yield* nested([loose.accessory]);
  }
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function componentProblems(component: Loose): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowProblems(component.components);
    case ComponentType.Button:
      return [
        ...lengthProblem('A button label', component.label, LIMITS.buttonLabel),
        ...('url' in component
          ? lengthProblem('The address of a button', component.url, LIMITS.url)
          : lengthProblem('A custom id', component.custom_id, LIMITS.customId)),
      ];
    case ComponentType.StringSelect:
      return [
        ...lengthProblem('A custom id', component.custom_id, LIMITS.customId),
        ...lengthProblem('A placeholder', component.placeholder ?? '-', LIMITS.placeholder),
        ...optionProblems(component.options),
      ];
    case ComponentType.ChannelSelect:
      return [
        ...lengthProblem('a custom id', component.custom_id, LIMITS.customId),
        ...lengthProblem('a placeholder', component.placeholder ?? '-', LIMITS.placeholder),
      ];
    default:
      return [];
  }
}

function rowProblems(children: unknown): string[] {
  if (!Array.isArray(children) || children.length === 0) return ['A row is empty.'];
  const buttons = children.filter((child) => isLoose(child) && child.type === ComponentType.Button);
  if (buttons.length === 0) return exceeding('a row', children.length, 1, 'selects');
  if (buttons.length < children.length) return ['A row mixes buttons with something else.'];
  return exceeding('a row', buttons.length, LIMITS.buttonsInRow, 'buttons');
}

function optionProblems(options: unknown): string[] {
  if (!Array.isArray(options) || options.length === 0) return ['A select has no options.'];
  const values = options.map((option) => option.value);
  return [
    ...exceeding('a select', options.length, LIMITS.selectOptions, 'options'),
    ...(new Set(values).size < values.length ? [`A select offers a value twice: ${values.join(', ')}.`] : []),
    ...options.flatMap((option) => [
      ...lengthProblem('The label of an option', option.label, LIMITS.optionText),
      ...lengthProblem('The value of an option', option.value, LIMITS.optionText),
      ...lengthProblem('The description of an option', option.description ?? '-', LIMITS.optionText),
    ]),
  ];
}

function exceeding(what: string, count: number, limit: number, unit: string): string[] {
  return count > limit ? [`At most ${limit} ${unit} in ${what}, not ${count}.`] : [];
}

function lengthProblem(what: string, text: unknown, limit: number): string[] {
  if (typeof text === 'string' && text.length >= 1 && text.length <= limit) return [];
  return [`${what} takes 1 to ${limit} characters, not ${typeof text === 'string' ? text.length : 'none'}.`];
}
