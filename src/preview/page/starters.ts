import type { SlashCommand } from './composer/commands.ts';
import type { Composer } from './composer/composer.ts';
import { element, find } from './dom.ts';
import type { State } from './protocol.ts';

const MOST_STARTERS = 4;

/** Buttons that begin a command or a mention, for who does not know what to type. */
export function drawStarters(
  commands: readonly SlashCommand[],
  { name: bot }: State['bot'],
  composer: Composer,
): void {
  const starters = commands
    .slice(0, MOST_STARTERS)
    .map(({ name, description }) => starter(`/${name}`, description, () => composer.startCommand(name)));
  const mention = starter(`@${bot}`, 'Mention the bot', () => composer.startMessage(`@${bot} `));
  find('starters', HTMLElement).replaceChildren(...starters, mention);
}

function starter(label: string, title: string, start: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'button', title }, label);
  button.addEventListener('click', start);
  return button;
}
