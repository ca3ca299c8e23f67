import { find } from './dom.ts';
import { panelButton } from './panel/toggle.ts';
import type { State } from './protocol.ts';
import { themeButton } from './theme.ts';

/** Names the channel, and draws the buttons beside the name. */
export function drawTop({ channel }: State): void {
  for (const id of ['title', 'channel-name']) find(id, HTMLElement).textContent = `# ${channel.name}`;
  find('welcome-title', HTMLElement).textContent = `Welcome to #${channel.name}!`;
  const button = panelButton();
  find('top-buttons', HTMLElement).append(themeButton(), button);
  button.setAttribute('aria-expanded', String(find('panel', HTMLElement).hidden === false));
}
