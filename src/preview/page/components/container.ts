import type { APIContainerComponent } from 'discord-api-types/v10';
import { element } from '../dom.ts';

/** A box with an edge in the accent colour. */
export function drawContainer(
  { accent_color: accent }: APIContainerComponent,
  inner: readonly HTMLElement[],
) {
  const box = element('div', { class: 'container' }, ...inner);
  if (typeof accent === 'number') {
    box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return box;
}
