import { ChannelView } from './channel-view.ts';
import type { Scene } from './components/scene.ts';
import { messageCommandsFor, type SlashCommand, slashCommandsFor } from './composer/commands.ts';
import { Composer } from './composer/composer.ts';
import { find } from './dom.ts';
import { type MenuItem, type MenuPlace, openMenu } from './menu.ts';
import { besideOf, listenForMenus } from './menu-places.ts';
import { openModal } from './modal.ts';
import { AuthorsPanel } from './panel/panel.ts';
import { openPanel } from './panel/toggle.ts';
import type { CorpusView } from './panel/views.ts';
import { drawPeople } from './people.ts';
import type { Action, Change, MessageView, Outcome, Person, State } from './protocol.ts';
import { drawStarters } from './starters.ts';
import { findChoices, perform, TalkError } from './talk.ts';
import { drawTop } from './top.ts';

/** The page: who is at it, what they see, and what they do. */
export class App {
  #state: State;
  #person: Person;
  readonly #channel: ChannelView;
  readonly #composer: Composer;
  readonly #panel = new AuthorsPanel();
  readonly #hint = find('hint', HTMLElement);

  constructor(state: State) {
    this.#state = state;
    this.#person = firstPerson(state);
    this.#channel = new ChannelView({
      list: find('messages', HTMLOListElement),
      scroller: find('scroller', HTMLElement),
      botId: state.bot.id,
      nameOf: (id) => this.#nameOf(id),
      sceneFor: (message) => this.#sceneFor(message),
      reply: (message) => this.#composer.replyTo(message.id, this.#nameOf(message.author)),
      openMenu: (message, opener) => this.#openMenu(message, besideOf(opener)),
      dismiss: ({ id }) => this.#do({ kind: 'dismiss', person: this.#person.id, message: id }),
    });
    this.#composer = new Composer(
      {
        form: find('composer', HTMLFormElement),
        text: find('text', HTMLTextAreaElement),
        lists: find('lists', HTMLElement),
        replyBar: find('reply-bar', HTMLElement),
      },
      {
        commands: () => this.#commands(),
        mentionable: () => [this.#state.bot, ...this.#state.people],
        findChoices: (typed) => findChoices({ ...typed, person: this.#person.id }),
        sendCommand: (name, options) => this.#do({ kind: 'command', person: this.#person.id, name, options }),
        sendMessage: (content, repliesTo) =>
          this.#do({ kind: 'message', person: this.#person.id, content, repliesTo }),
      },
    );
    drawTop(state);
    listenForMenus(find('messages', HTMLOListElement), (id, place) => {
      const message = this.#channel.find(id);
      if (message !== undefined) this.#openMenu(message, place);
    });
    this.show(state);
    find('text', HTMLTextAreaElement).focus();
  }

  /** Shows everything anew, as after the program was started again. */
  show(state: State): void {
    this.#state = state;
    drawPeople(state.people, this.#person, (person) => this.#become(person));
    drawStarters(this.#commands(), this.#state.bot, this.#composer);
    this.#channel.show(state.messages, this.#person.id);
    this.showReading(state.corpus, []);
    this.#explainLast();
  }

  /** The corpus was read again. */
  showReading(corpus: CorpusView | null, changes: readonly Change[]): void {
    this.#channel.apply(changes);
    this.#panel.showCorpus(corpus);
  }

  #become(person: Person): void {
    this.#person = person;
    this.#channel.showAs(person.id);
    drawStarters(this.#commands(), this.#state.bot, this.#composer);
    this.#explainLast();
  }

  #commands(): readonly SlashCommand[] {
    return slashCommandsFor(this.#state.commands, this.#person);
  }

  #nameOf(id: string): string {
    const known = [this.#state.bot, ...this.#state.people].find((someone) => someone.id === id);
    return known?.name ?? 'somebody';
  }

  #sceneFor(message: MessageView): Scene {
    const { channel } = this.#state;
    return {
      names: {
        nameOf: (kind, id) =>
          kind === 'channel' && id === channel.id ? `# ${channel.name}` : `@${this.#nameOf(id)}`,
        useCommand: (name) => this.#composer.startCommand(name),
      },
      files: message.files,
      channel,
      use: (customId, values) =>
        this.#do({ kind: 'component', person: this.#person.id, message: message.id, customId, values }),
    };
  }

  #explainLast(): void {
    this.#panel.clear();
    this.#explain(this.#channel.lastOfBot);
  }

  #explain(message: MessageView | undefined): void {
    if (message !== undefined) this.#panel.explain({ person: this.#person.id, message: message.id });
  }

  async #do(action: Action): Promise<void> {
    this.#hint.textContent = '';
    try {
      this.#take(await perform(action));
    } catch (error) {
      if (!(error instanceof TalkError)) throw error;
      this.#hint.textContent = error.message;
    }
  }

  #take({ changes, modal, hint }: Outcome): void {
    this.#channel.apply(changes);
    if (changes.some((change) => change.kind === 'put')) this.#explain(this.#channel.lastOfBot);
    this.#hint.textContent = hint ?? '';
    if (modal === null) return;
    const { data, message } = modal;
    openModal(data, (fields) =>
      this.#do({ kind: 'modal', person: this.#person.id, message, customId: data.custom_id, fields }),
    );
  }

  #openMenu(message: MessageView, place: MenuPlace): void {
    const reply: MenuItem = {
      label: 'Reply',
      choose: () => this.#composer.replyTo(message.id, this.#nameOf(message.author)),
    };
    const apps = messageCommandsFor(this.#state.commands, this.#person).map(
      (name, index): MenuItem => ({
        label: name,
        ...(index === 0 ? { group: 'Apps' } : {}),
        choose: () => this.#do({ kind: 'menu', person: this.#person.id, name, target: message.id }),
      }),
    );
    const why: MenuItem = {
      label: 'Why this answer?',
      group: 'For authors',
      choose: () => {
        openPanel();
        this.#explain(message);
      },
    };
    const isOfBot = message.author === this.#state.bot.id;
    openMenu(
      `Message of ${this.#nameOf(message.author)}`,
      [reply, ...apps, ...(isOfBot ? [why] : [])],
      place,
    );
  }
}

function firstPerson({ people }: State): Person {
  const [first] = people;
  if (first === undefined) throw new Error('The server named nobody to be');
  return first;
}
