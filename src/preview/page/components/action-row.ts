import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { ComponentType } from '../discord.ts';
import { element } from '../dom.ts';
import { drawButton } from './button.ts';
import type { Scene } from './scene.ts';
import { drawSelect } from './select.ts';

/** A row of buttons, or a select. */
export function drawActionRow(
  { components }: APIActionRowComponent<APIComponentInMessageActionRow>,
  scene: Scene,
): HTMLElement {
  const items = components.map((item) =>
    item.type === ComponentType.Button ? drawButton(item, scene) : drawSelect(item, scene),
  );
  return element('div', { class: 'action-row' }, ...items);
}
