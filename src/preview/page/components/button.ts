import type { APIButtonComponent } from 'discord-api-types/v10';
import { ButtonStyle } from '../discord.ts';
import { element, icon } from '../dom.ts';
import { webAddress } from '../markdown/address.ts';
import type { Scene } from './scene.ts';

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** A button, or a link that looks like one. */
export function drawButton(component: APIButtonComponent, scene: Scene): HTMLElement {
  const label = 'label' in component ? (component.label ?? '') : '';
  if ('url' in component) {
    const href = webAddress(component.url) ?? undefined;
    const link = { class: 'button', href, target: '_blank', rel: 'noreferrer noopener' };
    return element('a', link, label, icon('open'));
  }
  const button = element(
    'button',
    { type: 'button', class: `button ${STYLES[component.style] ?? ''}`, disabled: component.disabled },
    label,
  );
  if ('custom_id' in component) {
    const { custom_id: customId } = component;
    button.addEventListener('click', () => scene.use(customId, []));
  }
  return button;
}
