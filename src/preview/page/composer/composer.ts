import { element, iconButton } from '../dom.ts';
import { type Entry, ListBox } from '../list-box.ts';
import type { Choice, OptionValues, Typed } from '../protocol.ts';
import { CommandForm } from './command-form.ts';
import { matchingCommands, type SlashCommand } from './commands.ts';

export interface ComposerElements {
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly lists: HTMLElement;
  readonly replyBar: HTMLElement;
}

export interface ComposerEvents {
  commands(): readonly SlashCommand[];
  /** Who can be mentioned, by id. */
  mentionable(): readonly { readonly id: string; readonly name: string }[];
  findChoices(typed: Omit<Typed, 'person'>): Promise<readonly Choice[]>;
  sendCommand(name: string, options: OptionValues): void;
  sendMessage(content: string, repliesTo: string | null): void;
}

/** The first word while it is a command that is being typed, and the last one while it is a mention. */
const COMMAND_BEING_TYPED = /^\/([^\s]*)$/;
const COMMAND_TYPED = /^\/([^\s]+) +(.*)$/s;
const MENTION_BEING_TYPED = /(?:^|\s)@([^\s@]*)$/;

/** Where messages are written: plain ones, and slash commands with their options. */
export class Composer {
  readonly #elements: ComposerElements;
  readonly #events: ComposerEvents;
  readonly #box: ListBox;
  #command: CommandForm | null = null;
  #repliesTo: string | null = null;

  constructor(elements: ComposerElements, events: ComposerEvents) {
    this.#elements = elements;
    this.#events = events;
    const { form, text, lists } = elements;
    this.#box = new ListBox(text, 'Commands and people', (entry) => this.#choose(entry));
    lists.append(this.#box.root);
    text.addEventListener('input', () => this.#typed());
    text.addEventListener('blur', () => this.#box.close());
    text.addEventListener('keydown', (event) => this.#handleKey(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#command === null) this.#send();
      else this.#command.send();
    });
  }

  /** Begins a slash command, if there is one of that name. */
  startCommand(name: string, text = ''): void {
    const command = this.#events.commands().find((known) => known.name === name);
    if (command === undefined) return;
    this.#leaveCommand();
    const { form, text: area, lists } = this.#elements;
    this.#command = new CommandForm(command, lists, {
      findChoices: (typed) => this.#events.findChoices(typed),
      send: (sent, options) => {
        this.#leaveCommand();
        area.focus();
        this.#events.sendCommand(sent, options);
      },
      leave: () => {
        this.#leaveCommand();
        area.focus();
      },
    });
    this.#setText('');
    area.hidden = true;
    form.prepend(this.#command.root);
    this.#command.begin(text);
  }

  /** Begins a message with this text. */
  startMessage(text: string): void {
    this.#leaveCommand();
    this.#setText(text);
    this.#elements.text.focus();
    this.#typed();
  }

  /** Makes the next message a reply. */
  replyTo(messageId: string, author: string): void {
    this.#leaveCommand();
    this.#repliesTo = messageId;
    const { replyBar, text } = this.#elements;
    const close = iconButton('close', 'Do not reply', () => {
      this.#endReply();
      text.focus();
    });
    replyBar.replaceChildren(element('span', {}, 'Replying to ', element('strong', {}, author)), close);
    replyBar.hidden = false;
    text.focus();
  }

  #endReply(): void {
    this.#repliesTo = null;
    this.#elements.replyBar.hidden = true;
  }

  #leaveCommand(): void {
    this.#command?.close();
    this.#command = null;
    this.#elements.text.hidden = false;
  }

  #typed(): void {
    const { text } = this.#elements;
    const [, name, rest = ''] = COMMAND_TYPED.exec(text.value) ?? [];
    if (name !== undefined && this.#events.commands().some((command) => command.name === name)) {
      this.startCommand(name, rest.trim());
    } else {
      this.#fit();
      this.#offer();
    }
  }

  #offer(): void {
    const { value, selectionStart } = this.#elements.text;
    const [, command] = COMMAND_BEING_TYPED.exec(value) ?? [];
    const [, person] = MENTION_BEING_TYPED.exec(value.slice(0, selectionStart)) ?? [];
    if (command !== undefined) this.#offerCommands(command);
    else if (person !== undefined) this.#offerPeople(person);
    else this.#box.close();
  }

  #offerCommands(typed: string): void {
    const matching = matchingCommands(this.#events.commands(), typed);
    const entries = matching.map(({ name, description }) => ({
      label: `/${name}`,
      detail: description,
      value: `/${name}`,
    }));
    this.#box.show(entries, { heading: 'Commands' });
  }

  #offerPeople(typed: string): void {
    const people = this.#events.mentionable().map(({ name }) => name);
    const matching = people.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
    const entries = matching.map((name) => ({ label: name, value: `@${name}`, sign: '@' }));
    this.#box.show(entries, { heading: 'People' });
  }

  #choose({ value }: Entry): void {
    this.#box.close();
    if (value.startsWith('/')) this.startCommand(value.slice(1));
    else this.#mention(value);
  }

  /** Puts the mention into the place of what was typed of it. */
  #mention(value: string): void {
    const { text } = this.#elements;
    const before = text.value.slice(0, text.selectionStart).replace(/@[^\s@]*$/, `${value} `);
    const after = text.value.slice(text.selectionStart);
    this.#setText(before + after);
    text.setSelectionRange(before.length, before.length);
    text.focus();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#box.handleKey(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#repliesTo !== null) {
      this.#endReply();
    }
  }

  #send(): void {
    const { text } = this.#elements;
    const written = text.value.trim();
    if (written === '') return;
    const content = this.#events
      .mentionable()
      .reduce((sent, { id, name }) => sent.replaceAll(`@${name}`, `<@${id}>`), written);
    const repliesTo = this.#repliesTo;
    this.#setText('');
    this.#endReply();
    this.#events.sendMessage(content, repliesTo);
  }

  #setText(value: string): void {
    this.#elements.text.value = value;
    this.#box.close();
    this.#fit();
  }

  /** As high as its text. */
  #fit(): void {
    const { text } = this.#elements;
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  }
}
