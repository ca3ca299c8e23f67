import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { MaybePromise, MessageBody, Reply } from '../../src/command.ts';
import { checkBody } from '../../src/replies/limits.ts';
import { textsOf } from '../../src/replies/question-line.ts';

/** A button or a select, as far as tests look at it. */
export interface Control {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
  readonly values: readonly string[];
}

/** Every message that a reply carries, each checked against Discord's limits. */
export function bodiesOf(reply: Reply): MessageBody[] {
  switch (reply.kind) {
    case 'message':
    case 'update':
      return [checkBody(reply.body)];
    case 'post':
      return [reply.body, reply.posted, reply.notPosted].map(checkBody);
    default:
      return [];
  }
}

/** The one message of a reply. */
export async function bodyOf(reply: MaybePromise<Reply>): Promise<MessageBody> {
  const [body] = bodiesOf(await reply);
  if (body === undefined) throw new Error('The reply carries no message.');
  return body;
}

/** All text of a message, a line break between text displays. */
export function textOf(body: MessageBody): string {
  return textsOf(body.components).join('\n');
}

/** The buttons and selects of a message, in order. */
export function controlsOf(body: MessageBody): Control[] {
  return body.components.flatMap(controlsIn);
}

function controlsIn(component: APIMessageTopLevelComponent): Control[] {
  if (component.type === ComponentType.Container) return component.components.flatMap(controlsIn);
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.map((item) => ({
    label: label(item),
    customId: 'custom_id' in item ? item.custom_id : null,
    url: 'url' in item ? item.url : null,
    disabled: item.disabled === true,
    values: item.type === ComponentType.StringSelect ? item.options.map(({ value }) => value) : [],
  }));
}

function label(item: object): string {
  if ('label' in item) return String(item.label);
  return 'placeholder' in item ? String(item.placeholder) : '';
}

/** The button or select with a label. */
export function control(body: MessageBody, wanted: string): Control {
  const controls = controlsOf(body);
  const found = controls.find((candidate) => candidate.label === wanted);
  if (found === undefined) {
    throw new Error(`No "${wanted}" among: ${controls.map((candidate) => candidate.label).join(', ')}`);
  }
  return found;
}

/** The custom id of the button or select with a label. */
export function customIdOf(body: MessageBody, wanted: string): string {
  const { customId } = control(body, wanted);
  if (customId === null) throw new Error(`"${wanted}" is a link.`);
  return customId;
}
