import type { MenuPlace } from './menu.ts';

/** How far a menu stands from the edge of its message when a key opens it, in pixels. */
const INDENT = 80;

/** Opens menus by the right mouse button and the menu key; a link keeps the browser's own. */
export function listenForMenus(list: HTMLElement, open: (messageId: string, place: MenuPlace) => void): void {
  list.addEventListener('contextmenu', (event) => {
    const { target, clientX: x, clientY: y } = event;
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    const item = target.closest<HTMLElement>('.message');
    const id = item?.dataset.id;
    if (item === null || id === undefined) return;
    event.preventDefault();
    const { left, top } = item.getBoundingClientRect();
    item.focus();
    open(id, x === 0 && y === 0 ? { x: left + INDENT, y: top } : { x, y });
  });
}

/** Below the button that opens the menu. */
export function besideOf(opener: HTMLElement): MenuPlace {
  const { left, bottom } = opener.getBoundingClientRect();
  return { x: left, y: bottom };
}
