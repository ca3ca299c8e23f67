import { element, newId, setAttributes } from '../dom.ts';
import { type Entry, ListBox } from '../list-box.ts';
import type { Choice } from '../protocol.ts';
import type { CommandOption } from './commands.ts';

export interface OptionFieldEvents {
  /** Live choices for what has been typed. */
  findChoices(value: string): Promise<readonly Choice[]>;
  /** Enter was pressed, and nothing was chosen from a list with it. */
  submit(): void;
  /** Backspace was pressed in the empty field. */
  leave(): void;
}

/** One option of a slash command that is being typed. */
export class OptionField {
  readonly root: HTMLElement;
  /** Stands above the composer. */
  readonly list: HTMLElement;
  readonly option: CommandOption;
  readonly #input: HTMLInputElement;
  readonly #error = element('div', { id: newId(), class: 'option-error', hidden: true });
  readonly #box: ListBox;
  readonly #events: OptionFieldEvents;
  /** What a chosen entry stands for, as long as its label is not changed. */
  #chosen: Entry | null = null;
  #asked = 0;

  constructor(option: CommandOption, events: OptionFieldEvents) {
    const { name, description, kind, max } = option;
    this.option = option;
    this.#events = events;
    const id = newId();
    this.#input = element('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      inputmode: kind === 'whole number' ? 'numeric' : undefined,
      maxlength: kind === 'text' ? max : undefined,
      'aria-describedby': this.#error.id,
      title: description,
    });
    this.#box = new ListBox(this.#input, `Choices for ${name}`, (entry) => this.#choose(entry));
    this.list = this.#box.root;
    this.root = element(
      'div',
      { class: 'option' },
      element('label', { for: id, title: description }, name),
      this.#input,
      this.#error,
    );
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('focus', () => this.#offer());
    this.#input.addEventListener('blur', () => this.#box.close());
    this.#input.addEventListener('keydown', (event) => this.#handleKey(event));
  }

  focus(): void {
    this.#input.focus();
  }

  set text(text: string) {
    this.#input.value = text;
    this.#typed();
  }

  /** What Discord would send; undefined when nothing was typed. */
  get value(): string | number | boolean | undefined {
    const text = this.#input.value.trim();
    if (text === '') return undefined;
    const value = this.#chosen?.label === this.#input.value ? this.#chosen.value : text;
    switch (this.option.kind) {
      case 'text':
        return value;
      case 'yes or no':
        return value.toLowerCase() === 'true';
      default:
        return Number(value);
    }
  }

  /** Says what is wrong with the value, and whether nothing is. */
  check(): boolean {
    const problem = this.#problem();
    this.#error.textContent = problem;
    this.#error.hidden = problem === '';
    setAttributes(this.#input, { 'aria-invalid': problem === '' ? undefined : 'true' });
    return problem === '';
  }

  #problem(): string {
    const { required, kind, min = -Infinity, max = Infinity } = this.option;
    const { value } = this;
    if (value === undefined) return required ? 'This option is required.' : '';
    if (kind === 'yes or no' && !/^(true|false)$/i.test(this.#input.value.trim()))
      return 'Choose True or False.';
    if (typeof value === 'string' && value.length < min) return `Type at least ${min} characters.`;
    if (typeof value !== 'number') return '';
    if (!Number.isFinite(value) || (kind === 'whole number' && !Number.isInteger(value))) {
      return `Type a ${kind}.`;
    }
    return value < min || value > max ? `Type a number from ${min} to ${max}.` : '';
  }

  #typed(): void {
    this.#chosen = null;
    this.#error.hidden = true;
    this.#fit();
    this.#offer();
  }

  /** As wide as its text. */
  #fit(): void {
    this.#input.size = Math.max(12, Math.min(this.#input.value.length + 2, 60));
  }

  async #offer(): Promise<void> {
    this.#asked++;
    const asked = this.#asked;
    const entries = await this.#entries();
    const isCurrent = asked === this.#asked && document.activeElement === this.#input;
    if (!isCurrent) return;
    const { name, description, kind, autocomplete } = this.option;
    // What was typed can be sent as it is, unless there is nothing but choices.
    const active = autocomplete && kind === 'text' ? -1 : 0;
    this.#box.show(entries, { heading: `${name} — ${description}`, active });
  }

  async #entries(): Promise<readonly Entry[]> {
    const { kind, choices, autocomplete } = this.option;
    const typed = this.#input.value;
    const matches = (label: string) => label.toLowerCase().startsWith(typed.toLowerCase());
    if (kind === 'yes or no')
      return ['True', 'False'].filter(matches).map((value) => ({ label: value, value }));
    if (!autocomplete) {
      return choices
        .filter(({ name }) => matches(name))
        .map(({ name, value }) => ({ label: name, value: String(value) }));
    }
    const found = await this.#events.findChoices(typed).catch(() => []);
    return found.map(({ name, value }) => ({ label: name, value }));
  }

  #choose(entry: Entry): void {
    this.#input.value = entry.label;
    this.#fit();
    this.#asked++;
    this.#chosen = entry;
    this.#box.close();
    this.#input.focus();
  }

  #handleKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing) return;
    if (this.#box.handleKey(event)) event.preventDefault();
    else if (key === 'Enter') {
      event.preventDefault();
      this.#events.submit();
    } else if (key === 'Escape' || (key === 'Backspace' && this.#input.value === '')) {
      event.preventDefault();
      this.#events.leave();
    } else if (key === 'ArrowDown') {
      this.#offer();
    }
  }
}
