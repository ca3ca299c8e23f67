import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { ComponentType } from '../discord.ts';
import { element, icon } from '../dom.ts';
import { type Entry, ListBox } from '../list-box.ts';
import type { Scene } from './scene.ts';

/** A select: a button that opens a list. */
export function drawSelect(component: APISelectMenuComponent, scene: Scene): HTMLElement {
  const { custom_id: customId, placeholder = 'Make a selection', disabled } = component;
  const { entries, selected } = entriesOf(component, scene);
  const chosen = entries.filter(({ value }) => selected.includes(value)).map(({ label }) => label);
  const shown = chosen.length > 0 ? chosen.join(', ') : placeholder;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'select',
      disabled,
      'aria-label': `${placeholder}${chosen.length > 0 ? `: ${shown}` : ''}`,
    },
    element('span', { class: chosen.length > 0 ? '' : 'placeholder' }, shown),
    icon('down'),
  );
  const list = new ListBox(button, placeholder, ({ value }) => {
    list.close();
    scene.use(customId, [value]);
  });
  const toggle = () => {
    if (list.isOpen) return list.close();
    list.show(entries, { selected });
    list.root.scrollIntoView({ block: 'nearest' });
  };
  button.addEventListener('click', toggle);
  button.addEventListener('blur', () => list.close());
  button.addEventListener('keydown', (event) => {
    if (list.handleKey(event)) event.preventDefault();
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      toggle();
    }
  });
  return element('div', { class: 'select-field' }, button, list.root);
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly selected: readonly string[];
}

/** Of what Discord fills in itself the page knows one channel, and nothing else. */
function entriesOf(component: APISelectMenuComponent, { channel }: Scene): Entries {
  if (component.type === ComponentType.StringSelect) {
    return {
      entries: component.options.map(({ label, value, description }) => ({
        label,
        value,
        ...(description === undefined ? {} : { detail: description }),
      })),
      selected: component.options.filter((option) => option.default).map(({ value }) => value),
    };
  }
  if (component.type !== ComponentType.ChannelSelect) return { entries: [], selected: [] };
  return {
    entries: [{ label: `# ${channel.name}`, value: channel.id }],
    selected: (component.default_values ?? []).map(({ id }) => id),
  };
}
