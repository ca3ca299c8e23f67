import type { APISeparatorComponent } from 'discord-api-types/v10';
import { SeparatorSpacingSize } from '../discord.ts';
import { element } from '../dom.ts';

export function drawSeparator({ divider = true, spacing }: APISeparatorComponent): HTMLElement {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return divider
    ? element('hr', { class: `separator ${size}` })
    : element('div', { class: `separator ${size}` });
}
