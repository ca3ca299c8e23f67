import { element } from '../dom.ts';
import type { Choice, OptionValues, Typed } from '../protocol.ts';
import type { SlashCommand } from './commands.ts';
import { OptionField } from './option-field.ts';

export interface CommandFormEvents {
  findChoices(typed: Omit<Typed, 'person'>): Promise<readonly Choice[]>;
  send(name: string, options: OptionValues): void;
  /** Back to plain text. */
  leave(): void;
}

/** A slash command while its options are filled in. */
export class CommandForm {
  readonly root: HTMLElement;
  readonly #command: SlashCommand;
  readonly #events: CommandFormEvents;
  readonly #lists: HTMLElement;
  readonly #fields: OptionField[] = [];
  readonly #row = element('div', { class: 'options' });
  readonly #further = element('div', { class: 'further-options' });
  readonly #focusTarget: HTMLElement;

  /** @param lists - where the lists of choices are shown */
  constructor(command: SlashCommand, lists: HTMLElement, events: CommandFormEvents) {
    this.#command = command;
    this.#events = events;
    this.#lists = lists;
    const name = element(
      'button',
      { type: 'button', class: 'command-name', title: command.description },
      `/${command.name}`,
    );
    name.setAttribute('aria-label', `/${command.name}: ${command.description}. Press Enter to use it.`);
    name.addEventListener('click', () => this.send());
    name.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' || key === 'Backspace') events.leave();
    });
    this.#focusTarget = name;
    this.root = element(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': `Command ${command.name}` },
      name,
      this.#row,
      this.#further,
    );
    for (const { required, name: option } of command.options) {
      if (required) this.#add(option);
    }
    this.#drawFurther();
  }

  /** Puts the text into the first option. */
  begin(text: string): void {
    const [first] = this.#fields;
    if (first !== undefined && text !== '') first.text = text;
    if (first === undefined) this.#focusTarget.focus();
    else first.focus();
  }

  send(): void {
    const wrong = this.#fields.filter((field) => !field.check());
    if (wrong[0] === undefined) this.#events.send(this.#command.name, this.#values());
    else wrong[0].focus();
  }

  close(): void {
    for (const { list } of this.#fields) list.remove();
    this.root.remove();
  }

  #values(): OptionValues {
    const values = this.#fields.flatMap(({ option, value }) =>
      value === undefined ? [] : [[option.name, value] as const],
    );
    return Object.fromEntries(values);
  }

  #add(name: string): OptionField | undefined {
    const option = this.#command.options.find((known) => known.name === name);
    if (option === undefined) return undefined;
    const field: OptionField = new OptionField(option, {
      findChoices: (value) => {
        const { [name]: _typed, ...options } = this.#values();
        return this.#events.findChoices({ name: this.#command.name, options, focused: { name, value } });
      },
      submit: () => this.send(),
      leave: () => (option.required ? this.#events.leave() : this.#takeAway(field)),
    });
    this.#fields.push(field);
    this.#row.append(field.root);
    this.#lists.append(field.list);
    return field;
  }

  #takeAway(field: OptionField): void {
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.root.remove();
    field.list.remove();
    this.#drawFurther();
    (this.#fields.at(-1) ?? this.#focusTarget).focus();
  }

  #drawFurther(): void {
    const missing = this.#command.options.filter(
      ({ name }) => !this.#fields.some(({ option }) => option.name === name),
    );
    const buttons = missing.map(({ name, description }) => {
      const label = `Add option ${name}: ${description}`;
      const button = element(
        'button',
        { type: 'button', 'aria-label': label, title: description },
        `+ ${name}`,
      );
      button.addEventListener('click', () => {
        const field = this.#add(name);
        this.#drawFurther();
        field?.focus();
      });
      return button;
    });
    this.#further.replaceChildren(...buttons);
  }
}
