import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import { dismissButton } from './buttons.ts';
import { button, message, subtext, text } from './components.ts';
import { decodeCustomId, encodeCustomId } from './custom-id.ts';
import { echo } from './escape.ts';

const NAME_LENGTH = 32;

const ACTION = { command: 'answer-message', action: 'post' } as const;

/** Posts the answer that it sits on as a public reply to a message. */
export function postButton(messageId: string, authorId: string): APIButtonComponent {
  const customId = encodeCustomId(ACTION.command, ACTION.action, messageId, authorId);
  return button('Post as reply', customId, { primary: true });
}

/**
 * The public copy of a private answer: what the moderator has seen, word for word, with their name.
 *
 * @param components - of the private message, as Discord hands them back
 * @param askerId - the member who is answered, and who may dismiss the reply
 * @param postedBy - the moderator's name as they wrote it
 */
export function publicCopy(
  components: readonly APIMessageTopLevelComponent[],
  { askerId, postedBy }: { readonly askerId: string; readonly postedBy: string },
): MessageBody {
  const signature = text(subtext(`Posted by ${echo(postedBy, NAME_LENGTH)}`));
  const dismiss = dismissButton(askerId);
  const copied = components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.flatMap((inner) => copy(inner, signature, dismiss)) }
      : component,
  );
  return message(...copied);
}

/** The row with the buttons is where the signature goes, and where Dismiss takes the place of the post button. */
function copy(
  component: APIComponentInContainer,
  signature: APIComponentInContainer,
  dismiss: APIButtonComponent,
): APIComponentInContainer[] {
  if (component.type !== ComponentType.ActionRow) return [component];
  const kept = component.components.map((item) =>
    item.type === ComponentType.Button && isPostButton(item) ? dismiss : item,
  );
  return [signature, { ...component, components: kept }];
}

function isPostButton(item: APIButtonComponent): boolean {
  const customId = 'custom_id' in item ? decodeCustomId(item.custom_id) : null;
  return customId?.command === ACTION.command && customId.action === ACTION.action;
}
