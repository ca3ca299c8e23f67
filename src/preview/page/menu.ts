import { element, find } from './dom.ts';

export interface MenuItem {
  readonly label: string;
  /** Shown above the first item of a group. */
  readonly group?: string;
  choose(): void;
}

/** Where a menu opens: at the pointer, or beside what opened it. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** Room between a menu and the edge of the window, in pixels. */
const MARGIN = 8;

/**
 * Opens a menu (WAI-ARIA Authoring Practices, menu pattern); it closes when something is chosen, on Escape and when the
 * focus leaves it, and gives the focus back.
 */
export function openMenu(label: string, items: readonly MenuItem[], place: MenuPlace): void {
  const before = document.activeElement;
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  let isOpen = true;
  const remove = () => {
    if (isOpen) {
      isOpen = false;
      menu.remove();
    }
  };
  const close = () => {
    remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  const entries = items.map((item) => drawItem(item, close));
  menu.append(
    ...items.flatMap(({ group }, index) => [...drawGroup(group), ...entries.slice(index, index + 1)]),
  );
  menu.addEventListener('keydown', (event) => {
    if (moveFocus(entries, event.key)) event.preventDefault();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) remove();
  });
  find('chat', HTMLElement).append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(MARGIN, Math.min(place.x, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(place.y, innerHeight - height - MARGIN))}px`;
  entries[0]?.focus();
}

function drawGroup(group: string | undefined): HTMLElement[] {
  return group === undefined ? [] : [element('div', { class: 'menu-group', role: 'presentation' }, group)];
}

function drawItem({ label, choose }: MenuItem, close: () => void): HTMLButtonElement {
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: -1 }, label);
  item.addEventListener('click', () => {
    close();
    choose();
  });
  item.addEventListener('mousemove', () => item.focus());
  return item;
}

/** @returns whether the key moves the focus */
function moveFocus(entries: readonly HTMLElement[], key: string): boolean {
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  const last = entries.length - 1;
  const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[
    key
  ];
  if (next === undefined) return false;
  entries[next]?.focus();
  return true;
}
