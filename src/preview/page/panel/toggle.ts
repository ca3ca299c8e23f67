import { find, iconButton } from '../dom.ts';

/** In narrower windows the panel lies above the channel, and is closed at first. As in panel.css, in pixels. */
const ROOM_BESIDE = 1_100;

/** The button that shows the author's panel and hides it. */
export function panelButton(): HTMLButtonElement {
  const panel = find('panel', HTMLElement);
  const button = iconButton('panel', 'For authors', () => {
    if (panel.hidden === true) openPanel();
    else toggle(false);
  });
  button.setAttribute('aria-controls', panel.id);
  const hide = () => {
    toggle(false);
    button.focus();
  };
  panel.firstElementChild?.append(iconButton('close', 'Close', hide));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  toggle(hasRoom());
  return button;
}

/** Shows the author's panel. */
export function openPanel(): void {
  toggle(true);
  if (!hasRoom()) find('panel', HTMLElement).querySelector('button')?.focus();
}

function toggle(isShown: boolean): void {
  find('panel', HTMLElement).hidden = !isShown;
  find('app', HTMLElement).classList.toggle('with-panel', isShown);
  document.querySelector('[aria-controls="panel"]')?.setAttribute('aria-expanded', String(isShown));
}

function hasRoom(): boolean {
  return innerWidth >= ROOM_BESIDE;
}
