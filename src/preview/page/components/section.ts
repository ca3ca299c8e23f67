import type { APISectionComponent } from 'discord-api-types/v10';
import { ComponentType } from '../discord.ts';
import { element } from '../dom.ts';
import { drawButton } from './button.ts';
import type { Scene } from './scene.ts';
import { drawTextDisplay } from './text-display.ts';

/** Texts with a button or picture beside them. */
export function drawSection({ components, accessory }: APISectionComponent, scene: Scene): HTMLElement {
  const texts = components.map((text) => drawTextDisplay(text, scene));
  const beside =
    accessory.type === ComponentType.Button
      ? drawButton(accessory, scene)
      : // The page loads nothing from elsewhere.
        element('span', { class: 'thumbnail' }, accessory.description ?? 'Picture');
  return element('div', { class: 'section' }, element('div', {}, ...texts), beside);
}
