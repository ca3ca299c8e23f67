import { drawComponent } from './components/draw.ts';
import type { Scene } from './components/scene.ts';
import { element, icon, iconButton } from './dom.ts';
import { drawMarkdown, plainMarkdown } from './markdown/draw.ts';
import type { MessageView } from './protocol.ts';
import { formatTime } from './time.ts';

/** What is known besides a message itself. */
export interface MessageContext {
  readonly scene: Scene;
  readonly botId: string;
  readonly nameOf: (id: string) => string;
  /** The message replied to; undefined when it is gone. */
  readonly repliedTo: MessageView | undefined;
  /** Whether it stands right below another one of the same author. */
  readonly follows: boolean;
  reply(): void;
  openMenu(opener: HTMLElement): void;
  dismiss(): void;
}

/** Draws a message as it stands in the channel. */
export function drawMessage(message: MessageView, context: MessageContext): HTMLLIElement {
  const { follows, nameOf, botId } = context;
  const author = nameOf(message.author);
  const item = element(
    'li',
    {
      class: `message${follows ? ' follows' : ''}${message.visibleTo === null ? '' : ' private'}`,
      tabindex: -1,
      'data-id': message.id,
    },
    drawReference(message, context),
    follows ? null : drawAvatar(message.author, author, botId),
    element(
      'div',
      { class: 'message-body' },
      follows ? element('span', { class: 'visually-hidden' }, author) : drawHeader(message, author, botId),
      message.content === ''
        ? null
        : element('div', { class: 'markdown' }, drawMarkdown(message.content, context.scene.names)),
      ...message.components.map((component) => drawComponent(component, context.scene)),
      message.edited ? element('p', { class: 'edited' }, '(answered anew: the corpus has changed)') : null,
      message.visibleTo === null ? null : drawPrivacy(context),
    ),
    drawToolbar(context),
  );
  return item;
}

export function drawAvatar(id: string, name: string, botId: string): HTMLElement {
  const avatar = element('div', { class: 'avatar', 'aria-hidden': 'true' });
  avatar.classList.add(id === botId ? 'bot' : `person-${id.slice(-1)}`);
  avatar.append(id === botId ? icon('quote') : name.slice(0, 1));
  return avatar;
}

function drawHeader({ author: id, at }: MessageView, author: string, botId: string): HTMLElement {
  const time = Date.parse(at);
  return element(
    'div',
    { class: 'message-header' },
    element('span', { class: `author ${id === botId ? 'bot' : `person-${id.slice(-1)}`}` }, author),
    id === botId ? element('span', { class: 'app-tag' }, 'APP') : null,
    element('time', { datetime: at, title: formatTime(time, 'F') }, formatTime(time, 't')),
  );
}

/** The line above a message: what it replies to, or which command it answers. */
function drawReference(
  message: MessageView,
  { nameOf, repliedTo, scene }: MessageContext,
): HTMLElement | null {
  const { command, repliesTo } = message;
  if (command !== null) {
    return element(
      'div',
      { class: 'reference' },
      element('strong', {}, nameOf(command.person)),
      ' used ',
      element('span', { class: 'mention' }, command.name),
    );
  }
  if (repliesTo === null) return null;
  if (repliedTo === undefined) {
    return element('div', { class: 'reference' }, element('em', {}, 'The original message is gone'));
  }
  const { author, content } = repliedTo;
  const shown = content === '' ? 'Press to see the message' : plainMarkdown(content, scene.names);
  const jump = element('button', { type: 'button', class: 'jump' }, shown);
  jump.addEventListener('click', () => {
    const target = document.querySelector<HTMLElement>(`[data-id="${CSS.escape(repliedTo.id)}"]`);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
  return element(
    'div',
    { class: 'reference' },
    element('span', { class: 'visually-hidden' }, 'Replies to '),
    element('strong', {}, nameOf(author)),
    ' ',
    jump,
  );
}

function drawPrivacy({ dismiss }: MessageContext): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return element('p', { class: 'privacy' }, icon('eye'), 'Only you can see this · ', button);
}

function drawToolbar({ reply, openMenu }: MessageContext): HTMLElement {
  const menu = iconButton('more', 'More', () => openMenu(menu));
  menu.setAttribute('aria-haspopup', 'menu');
  return element('div', { class: 'toolbar' }, iconButton('reply', 'Reply', reply), menu);
}
