import { find, iconButton } from './dom.ts';
import type { State } from './protocol.ts';

const THEME = 'theme';
/** Narrower windows begin without the author's panel, in pixels. */
const ROOM_FOR_PANEL = 1_100;

/** Names the channel, and draws the buttons for the author's panel and the theme. */
export function drawTop({ channel }: State): void {
  for (const id of ['title', 'channel-name']) find(id, HTMLElement).textContent = `# ${channel.name}`;
  find('welcome-title', HTMLElement).textContent = `Welcome to #${channel.name}!`;
  find('top-buttons', HTMLElement).append(themeButton(), panelButton());
  togglePanel(innerWidth >= ROOM_FOR_PANEL);
}

/** Shows the author's panel. */
export function openPanel(): void {
  togglePanel(true);
}

function togglePanel(isShown: boolean): void {
  find('panel', HTMLElement).hidden = !isShown;
  find('app', HTMLElement).classList.toggle('with-panel', isShown);
  document.querySelector('[aria-controls="panel"]')?.setAttribute('aria-expanded', String(isShown));
}

function panelButton(): HTMLButtonElement {
  const panel = find('panel', HTMLElement);
  const button = iconButton('panel', 'For authors', () => togglePanel(panel.hidden === true));
  button.setAttribute('aria-controls', panel.id);
  const close = iconButton('close', 'Close', () => {
    togglePanel(false);
    button.focus();
  });
  panel.firstElementChild?.append(close);
  return button;
}

/** Light or dark as the system wants, until the button is pressed. */
function themeButton(): HTMLButtonElement {
  const { documentElement: page } = document;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const stored = localStorage.getItem(THEME);
  if (stored !== null) page.dataset.theme = stored;
  return iconButton('theme', 'Switch between light and dark', () => {
    const isDark = (page.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
    page.dataset.theme = isDark ? 'light' : 'dark';
    localStorage.setItem(THEME, page.dataset.theme);
  });
}
