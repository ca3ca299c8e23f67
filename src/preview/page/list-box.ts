import { element, newId, setAttributes } from './dom.ts';

/** Something that can be chosen. */
export interface Entry {
  readonly label: string;
  readonly detail?: string;
  readonly value: string;
  /** Shown before the label, such as a letter. */
  readonly sign?: string;
}

/**
 * A list to choose from, driven by the element that has the focus: a text field or a button (WAI-ARIA Authoring
 * Practices, combobox pattern).
 */
export class ListBox {
  readonly root: HTMLElement;
  readonly #heading = element('div', { class: 'list-heading', hidden: true });
  readonly #list: HTMLUListElement;
  readonly #driver: HTMLElement;
  readonly #choose: (entry: Entry) => void;
  #entries: readonly Entry[] = [];
  #active = -1;

  /** @param label - what is to be chosen, for screen readers */
  constructor(driver: HTMLElement, label: string, choose: (entry: Entry) => void) {
    this.#driver = driver;
    this.#choose = choose;
    this.#list = element('ul', { id: newId(), role: 'listbox', 'aria-label': label });
    this.root = element('div', { class: 'list-box', hidden: true }, this.#heading, this.#list);
    // A press must not take the focus from the driver.
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
    setAttributes(driver, {
      // A field of several lines cannot be a combobox (ARIA in HTML, section 4).
      role: driver instanceof HTMLTextAreaElement ? undefined : 'combobox',
      'aria-autocomplete': driver instanceof HTMLButtonElement ? undefined : 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': this.#list.id,
    });
    this.close();
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  /** Shows entries, or closes when there are none. */
  show(
    entries: readonly Entry[],
    {
      heading = '',
      selected = [],
      active = 0,
    }: { heading?: string; selected?: readonly string[]; active?: number } = {},
  ): void {
    this.#entries = entries;
    if (entries.length === 0) {
      this.close();
      return;
    }
    this.#heading.textContent = heading;
    this.#heading.hidden = heading === '';
    this.#list.replaceChildren(...entries.map((entry) => this.#draw(entry, selected.includes(entry.value))));
    this.root.hidden = false;
    this.#setExpanded(true);
    this.#activate(active);
  }

  close(): void {
    this.root.hidden = true;
    this.#active = -1;
    this.#setExpanded(false);
    this.#driver.removeAttribute('aria-activedescendant');
  }

  /** Moves in the list and chooses from it. @returns whether the key was meant for the list */
  handleKey({ key }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    const last = this.#entries.length - 1;
    if (key === 'ArrowDown') this.#activate(this.#active === last ? 0 : this.#active + 1);
    else if (key === 'ArrowUp') this.#activate(this.#active <= 0 ? last : this.#active - 1);
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' || key === 'Tab') return this.#chooseActive();
    else return false;
    return true;
  }

  #chooseActive(): boolean {
    const entry = this.#entries[this.#active];
    if (entry === undefined) return false;
    this.#choose(entry);
    return true;
  }

  #draw({ label, detail = '', sign = '', value }: Entry, selected: boolean): HTMLLIElement {
    const item = element(
      'li',
      { id: newId(), role: 'option', 'aria-selected': String(selected) },
      sign === '' ? null : element('span', { class: 'list-sign', 'aria-hidden': 'true' }, sign),
      element('span', { class: 'list-label' }, label),
      detail === '' ? null : element('span', { class: 'list-detail' }, detail),
    );
    item.addEventListener('click', () => this.#choose({ label, detail, value }));
    item.addEventListener('mousemove', ({ movementX, movementY }) => {
      // A list that opens below a resting pointer gets such an event too.
      if (movementX !== 0 || movementY !== 0) this.#activate([...this.#list.children].indexOf(item));
    });
    return item;
  }

  #setExpanded(isExpanded: boolean): void {
    if (this.#driver.role === 'combobox') this.#driver.setAttribute('aria-expanded', String(isExpanded));
  }

  #activate(place: number): void {
    this.#list.children[this.#active]?.classList.remove('active');
    this.#active = place;
    const item = this.#list.children[place];
    if (item === undefined) return;
    item.classList.add('active');
    item.scrollIntoView({ block: 'nearest' });
    this.#driver.setAttribute('aria-activedescendant', item.id);
  }
}
