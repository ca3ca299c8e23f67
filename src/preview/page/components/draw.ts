import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from '../discord.ts';
import { element } from '../dom.ts';
import { drawActionRow } from './action-row.ts';
import { drawContainer } from './container.ts';
import { drawFile } from './file.ts';
import type { Scene } from './scene.ts';
import { drawSection } from './section.ts';
import { drawSeparator } from './separator.ts';
import { drawTextDisplay } from './text-display.ts';

/** Draws a component of a message's body, the very one that Discord gets. */
export function drawComponent(component: APIMessageTopLevelComponent, scene: Scene): HTMLElement {
  switch (component.type) {
    case ComponentType.Container:
      return drawContainer(
        component,
        component.components.map((inner) => drawComponent(inner, scene)),
      );
    case ComponentType.TextDisplay:
      return drawTextDisplay(component, scene);
    case ComponentType.Section:
      return drawSection(component, scene);
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.ActionRow:
      return drawActionRow(component, scene);
    case ComponentType.File:
      return drawFile(component, scene);
    default:
      return element(
        'p',
        { class: 'notice' },
        `Discord shows a component of type ${component.type} here; this page cannot.`,
      );
  }
}
