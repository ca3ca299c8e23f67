import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandRequest, MaybePromise, Reply, Services } from '../command.ts';
import type { CommandSet } from '../command-set.ts';
import { readQuestion } from '../replies/question-line.ts';
import { Channel } from './channel.ts';
import { deliver, messageFrom, messageOf, type Origin } from './deliver.ts';
import { explanationView } from './explanation-view.ts';
import type { ExplanationView } from './page/panel/views.ts';
import type { Action, Change, Choice, MessageView, Outcome, Person, Typed, Why } from './page/protocol.ts';
import { BOT, CHANNEL, GUILD, PEOPLE } from './people.ts';
import { contextOf, holdsComponent, ownMessage } from './requests.ts';

const SILENT = `On Discord the bot stays silent now, since nobody called it. Begin with @${BOT.name}, reply to one of its messages, or open the message’s menu and choose an app.`;
const ELSEWHERE =
  'On Discord the bot stays silent now: /settings names the channels in which it answers mentions.';

/** How Discord writes a mention of the bot. */
const MENTION = `<@${BOT.id}>`;

/** A question that can be asked again. */
interface Asked {
  /** The answer as it was sent or last changed. */
  readonly message: MessageView;
  readonly origin: Origin;
  readonly ask: (services: Services) => MaybePromise<Reply>;
}

/** The bot in a channel with the people that the page plays: what Discord is for the real one. */
export class Session {
  readonly channel = new Channel();
  readonly #commands: CommandSet;
  readonly #services: Services;
  #lastAsked: Asked | null = null;

  constructor(commands: CommandSet, services: Services) {
    this.#commands = commands;
    this.#services = services;
  }

  /** Does what a person wants; null when that person, command, message or component is not there. */
  async perform(action: Action): Promise<Outcome | null> {
    const person = PEOPLE.find(({ id }) => id === action.person);
    if (person === undefined) return null;
    await this.#services.refresh(GUILD);
    switch (action.kind) {
      case 'command':
        return this.#command(person, action.name, action.options);
      case 'menu':
        return this.#menu(person, action.name, this.#visible(action.target, person));
      case 'dismiss':
        return this.#dismiss(this.#visible(action.message, person));
      case 'component':
        return this.#component(person, action, this.#visible(action.message, person));
      case 'modal':
        return this.#modal(person, action);
      case 'message':
        return this.#message(person, action);
    }
  }

  /** What can be chosen for the option that is being typed. */
  async choices({ person: id, name, options, focused }: Typed): Promise<readonly Choice[]> {
    const person = PEOPLE.find((known) => known.id === id);
    const command = this.#commands.findCommand(name, ApplicationCommandType.ChatInput);
    if (person === undefined || command?.autocomplete === undefined) return [];
    await this.#services.refresh(GUILD);
    return command.autocomplete({ ...contextOf(person), options, focused }, this.#services);
  }

  /** Why a message answers or refuses as it does; null when it does neither. */
  async explain({ person: id, message }: Why): Promise<ExplanationView | null> {
    const person = PEOPLE.find((known) => known.id === id);
    const shown = person === undefined ? undefined : this.#visible(message, person);
    const asked = shown?.author === BOT.id ? readQuestion(shown.components) : null;
    if (asked === null) return null;
    await this.#services.refresh(GUILD);
    const { question, previous } = asked;
    const library = this.#services.libraryFor(GUILD);
    return explanationView(library.explain(question, previous === null ? {} : { previous }));
  }

  /** Asks the last question again, after the corpus has changed; the answer changes where it stands. */
  async askAgain(): Promise<readonly Change[]> {
    const asked = this.#lastAsked;
    // A message that is gone, or whose pages were turned, is left as it is.
    if (asked === null || this.channel.find(asked.message.id) !== asked.message) return [];
    const reply = await asked.ask({ ...this.#services, recordQuestion: () => undefined });
    if (reply.kind !== 'message') return [];
    const { components, files, visibleTo } = messageOf(reply, asked.origin);
    if (JSON.stringify(components) === JSON.stringify(asked.message.components)) return [];
    const changes = this.channel.edit(asked.message.id, { components, files, visibleTo, edited: true });
    this.#remember(changes, asked.origin, asked.ask);
    return changes;
  }

  async #command(person: Person, name: string, options: CommandRequest['options']): Promise<Outcome | null> {
    const command = this.#commands.findCommand(name, ApplicationCommandType.ChatInput);
    if (command === undefined) return null;
    const request = { ...contextOf(person), options, target: null };
    return this.#ask(
      (services) => command.run(request, services),
      this.#origin(person, { command: `/${name}` }),
    );
  }

  async #menu(person: Person, name: string, target: MessageView | undefined): Promise<Outcome | null> {
    const command = this.#commands.findCommand(name, ApplicationCommandType.Message);
    if (command === undefined || target === undefined) return null;
    const request = {
      ...contextOf(person),
      options: {},
      target: { id: target.id, authorId: target.author, content: target.content },
    };
    return this.#ask((services) => command.run(request, services), this.#origin(person, { command: name }));
  }

  async #component(
    person: Person,
    { customId, values }: Extract<Action, { kind: 'component' }>,
    message: MessageView | undefined,
  ): Promise<Outcome | null> {
    if (message === undefined || !holdsComponent(message.components, customId)) return null;
    const request = { ...contextOf(person), values, message: ownMessage(message) };
    const reply = await this.#commands.handleComponent(customId, request, this.#services);
    return deliver(reply, this.#origin(person, { message }), this.channel);
  }

  async #modal(
    person: Person,
    { message: id, customId, fields }: Extract<Action, { kind: 'modal' }>,
  ): Promise<Outcome | null> {
    const message = id === null ? null : (this.#visible(id, person) ?? null);
    const request = {
      ...contextOf(person),
      fields,
      message: message === null ? null : ownMessage(message),
    };
    const reply = await this.#commands.handleModal(customId, request, this.#services);
    return deliver(reply, this.#origin(person, { message }), this.channel);
  }

  async #message(
    person: Person,
    { content, repliesTo: id }: Extract<Action, { kind: 'message' }>,
  ): Promise<Outcome> {
    const repliedTo = id === null ? undefined : this.#visible(id, person);
    const written = messageFrom(person, content, this.#services.now(), repliedTo?.id ?? null);
    const changes = this.channel.add(written);
    const [added] = changes;
    const isToBot = content.includes(MENTION) || repliedTo?.author === BOT.id;
    if (added?.kind !== 'put' || !isToBot || !this.#answersHere()) {
      return { changes, modal: null, hint: isToBot ? ELSEWHERE : SILENT };
    }
    const request = {
      ...contextOf(person),
      written: content.replaceAll(MENTION, ' ').trim(),
      repliedTo: repliedTo?.author === BOT.id ? repliedTo : null,
    };
    const answered = await this.#ask(
      // As on Discord, nothing that is not an interaction can be private.
      async (services) => ({ ...(await this.#commands.converse(request, services)), visibility: 'public' }),
      this.#origin(person, { message: added.message }),
    );
    return { ...answered, changes: [...changes, ...answered.changes] };
  }

  #dismiss(message: MessageView | undefined): Outcome | null {
    if (message === undefined || message.visibleTo === null) return null;
    return { changes: this.channel.remove(message.id), modal: null, hint: null };
  }

  /** Servers may choose the channels in which the bot answers when it is mentioned. */
  #answersHere(): boolean {
    const { mentionChannels } = this.#services.settingsFor(GUILD);
    return mentionChannels?.includes(CHANNEL.id) ?? true;
  }

  async #ask(ask: Asked['ask'], origin: Origin): Promise<Outcome> {
    const reply = await ask(this.#services);
    const outcome = deliver(reply, origin, this.channel);
    if (reply.kind === 'message') this.#remember(outcome.changes, origin, ask);
    return outcome;
  }

  #remember([change]: readonly Change[], origin: Origin, ask: Asked['ask']): void {
    if (change?.kind === 'put') this.#lastAsked = { message: change.message, origin, ask };
  }

  #origin(person: Person, { command = null, message = null }: Partial<Origin>): Origin {
    return { person: person.id, at: this.#services.now(), command, message };
  }

  #visible(id: string, person: Person): MessageView | undefined {
    const message = this.channel.find(id);
    return message?.visibleTo === null || message?.visibleTo === person.id ? message : undefined;
  }
}
