import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { element } from '../dom.ts';
import { drawMarkdown } from '../markdown/draw.ts';
import type { Scene } from './scene.ts';

export function drawTextDisplay({ content }: APITextDisplayComponent, { names }: Scene): HTMLElement {
  return element('div', { class: 'markdown' }, drawMarkdown(content, names));
}
