import type { Scene } from './components/scene.ts';
import { drawMessage, type MessageContext } from './message.ts';
import type { Change, MessageView } from './protocol.ts';

/** Messages of one author within this time stand together, in milliseconds. */
const TOGETHER = 7 * 60_000;
/** How far above the end a reader may be and still be taken along to new messages, in pixels. */
const NEAR_END = 120;

export interface ChannelOptions {
  readonly list: HTMLOListElement;
  readonly scroller: HTMLElement;
  readonly botId: string;
  nameOf(id: string): string;
  /** What a message's components need. */
  sceneFor(message: MessageView): Scene;
  reply(message: MessageView): void;
  openMenu(message: MessageView, opener: HTMLElement): void;
  dismiss(message: MessageView): void;
}

/** The messages of the channel, as one person sees them. */
export class ChannelView {
  readonly #options: ChannelOptions;
  readonly #messages = new Map<string, MessageView>();
  readonly #items = new Map<string, HTMLLIElement>();
  #viewer = '';
  #isAtEnd = true;

  constructor(options: ChannelOptions) {
    this.#options = options;
    const { scroller } = options;
    scroller.addEventListener('scroll', () => {
      this.#isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    });
    new ResizeObserver(() => this.#stayAtEnd()).observe(scroller);
    options.list.addEventListener('keydown', (event) => this.#handleKey(event));
    options.list.addEventListener('focusin', ({ target }) => this.#makeReachable(target));
  }

  /** Shows all messages anew. */
  show(messages: readonly MessageView[], viewer: string): void {
    this.#viewer = viewer;
    this.#messages.clear();
    this.#items.clear();
    this.#options.list.replaceChildren();
    this.apply(messages.map((message) => ({ kind: 'put', message })));
    this.#isAtEnd = true;
    this.#stayAtEnd();
  }

  /** Shows the same messages as somebody else sees them. */
  showAs(viewer: string): void {
    this.show([...this.#messages.values()], viewer);
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'put') this.#put(change.message);
      else this.#remove(change.id);
    }
    if (this.#options.list.querySelector('[tabindex="0"]') === null) this.#makeReachable(this.#last());
    this.#stayAtEnd();
  }

  find(id: string): MessageView | undefined {
    return this.#messages.get(id);
  }

  /** The newest message of the bot that the viewer sees. */
  get lastOfBot(): MessageView | undefined {
    return [...this.#messages.values()].findLast(
      (message) => message.author === this.#options.botId && this.#isVisible(message),
    );
  }

  #isVisible({ visibleTo }: MessageView): boolean {
    return visibleTo === null || visibleTo === this.#viewer;
  }

  #put(message: MessageView): void {
    this.#messages.set(message.id, message);
    if (!this.#isVisible(message)) return;
    const before = this.#items.get(message.id);
    const drawn = drawMessage(message, this.#contextOf(message, before));
    this.#items.set(message.id, drawn);
    if (before === undefined) {
      this.#options.list.append(drawn);
      this.#makeReachable(drawn);
    } else {
      replaceKeepingFocus(before, drawn);
    }
  }

  #remove(id: string): void {
    const item = this.#items.get(id);
    const hadFocus = item?.contains(document.activeElement) === true;
    const neighbour = item?.previousElementSibling ?? item?.nextElementSibling;
    item?.remove();
    this.#items.delete(id);
    this.#messages.delete(id);
    if (hadFocus && neighbour instanceof HTMLElement) neighbour.focus();
  }

  #contextOf(message: MessageView, before: HTMLElement | undefined): MessageContext {
    const { sceneFor, botId, nameOf, reply, openMenu, dismiss } = this.#options;
    const above = before === undefined ? this.#last() : before.previousElementSibling;
    const aboveId = above instanceof HTMLElement ? above.dataset.id : undefined;
    return {
      scene: sceneFor(message),
      botId,
      nameOf,
      repliedTo: message.repliesTo === null ? undefined : this.#messages.get(message.repliesTo),
      follows: isTogether(aboveId === undefined ? undefined : this.#messages.get(aboveId), message),
      reply: () => reply(message),
      openMenu: (opener) => openMenu(message, opener),
      dismiss: () => dismiss(message),
    };
  }

  #last(): Element | null {
    return this.#options.list.lastElementChild;
  }

  /** One message can be reached by Tab; the arrow keys lead to the others. */
  #makeReachable(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest('.message') : null;
    if (item === null) return;
    for (const other of this.#options.list.querySelectorAll('.message[tabindex="0"]')) {
      other.setAttribute('tabindex', '-1');
    }
    item.setAttribute('tabindex', '0');
  }

  #handleKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.classList.contains('message')) return;
    const places = {
      ArrowUp: target.previousElementSibling,
      ArrowDown: target.nextElementSibling,
      Home: this.#options.list.firstElementChild,
      End: this.#last(),
    };
    const next = Object.entries(places).find(([name]) => name === key)?.[1];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  /** Takes a reader who is at the end along to it; who reads further above is left in peace. */
  #stayAtEnd(): void {
    if (this.#isAtEnd) this.#options.scroller.scrollTop = this.#options.scroller.scrollHeight;
  }
}

function isTogether(above: MessageView | undefined, message: MessageView): boolean {
  if (above?.author !== message.author || message.command !== null || message.repliesTo !== null)
    return false;
  const isSoon = Date.parse(message.at) - Date.parse(above.at) < TOGETHER;
  return isSoon && above.visibleTo === message.visibleTo;
}

/** Where a button was pressed, the one in the same place of the new message has the focus afterwards. */
function replaceKeepingFocus(before: HTMLElement, after: HTMLElement): void {
  const active = document.activeElement;
  const hadFocus = active !== null && before.contains(active);
  const label = active?.textContent ?? '';
  before.replaceWith(after);
  if (!hadFocus) return;
  const same = [...after.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  // On the last page "Next" can no longer be pressed, but its neighbour can.
  const usable = same?.disabled ? same.parentElement?.querySelector<HTMLElement>('button:enabled') : same;
  const kept = active === before ? after : (usable ?? after);
  kept.focus();
}
