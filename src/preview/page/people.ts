import { element, find, newId } from './dom.ts';
import type { Person } from './protocol.ts';

/** Lets the person at the page choose who they are. */
export function drawPeople(
  people: readonly Person[],
  current: Person,
  become: (person: Person) => void,
): void {
  const choices = people.map((person) => {
    const id = newId();
    const radio = element('input', { type: 'radio', name: 'person', id, checked: person.id === current.id });
    radio.addEventListener('change', () => become(person));
    const avatar = element('span', { class: `avatar person-${person.id.slice(-1)}`, 'aria-hidden': 'true' });
    avatar.append(person.name.slice(0, 1));
    const name = element('span', { class: 'person-name' }, person.name, element('small', {}, person.role));
    return element('div', { class: 'person' }, radio, element('label', { for: id }, avatar, name));
  });
  const group = find('people', HTMLFieldSetElement);
  group.replaceChildren(element('legend', {}, 'You are'), ...choices);
}
