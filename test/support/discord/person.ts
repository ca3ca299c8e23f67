import { ComponentType } from 'discord-api-types/v10';
import {
  type OptionValues,
  type Prepared,
  prepareCommand,
  prepareComponent,
  prepareMenu,
  prepareSubmit,
  prepareTyping,
} from './interactions.ts';
import type { LocalDiscord } from './local-discord.ts';
import { textsOf } from './pings.ts';
import type {
  Channel,
  Choice,
  Interaction,
  InteractionResponse,
  Modal,
  SentComponent,
  StoredMessage,
  User,
} from './world.ts';

/** What came back for something a person did. */
export class Exchange {
  readonly interaction: Interaction;
  readonly response: InteractionResponse;

  constructor(interaction: Interaction, response: InteractionResponse) {
    this.interaction = interaction;
    this.response = response;
  }

  /**
   * The message that was sent or changed.
   *
   * @throws Error when the response was none
   */
  get message(): StoredMessage {
    const { message, type } = this.response;
    if (message === null) throw new Error(`The response, of type ${type}, is no message`);
    return message;
  }

  /** What the message says, as a person reads it. */
  get text(): string {
    return readable(this.message);
  }

  /** Whether only the person sees the message. */
  get isPrivate(): boolean {
    return this.message.onlyFor !== null;
  }
}

/** Somebody who uses the bot in a channel. What they do resolves with what the bot answers. */
export class Person {
  readonly user: User;
  readonly channel: Channel;
  readonly #discord: LocalDiscord;

  constructor(discord: LocalDiscord, user: User, channel: Channel) {
    this.#discord = discord;
    this.user = user;
    this.channel = channel;
  }

  /** The same person in another channel. */
  at(channel: Channel): Person {
    return new Person(this.#discord, this.user, channel);
  }

  /** Sends a slash command. */
  async command(name: string, options: OptionValues = {}): Promise<Exchange> {
    return this.#discord.exchange(this.prepareCommand(name, options), `/${name}`);
  }

  prepareCommand(name: string, options: OptionValues = {}): Prepared {
    return prepareCommand(this.#discord.state, this, name, options);
  }

  /** Types into an option and sees what is offered. */
  async complete(
    command: string,
    option: string,
    typed: string,
    others: OptionValues = {},
  ): Promise<readonly Choice[]> {
    const prepared = prepareTyping(this.#discord.state, this, command, option, typed, others);
    const { response } = await this.#discord.exchange(prepared, `choices for /${command} ${option}`);
    return response.choices ?? [];
  }

  /** Opens a message menu on a message. */
  async menu(name: string, message: StoredMessage): Promise<Exchange> {
    return this.#discord.exchange(prepareMenu(this.#discord.state, this, name, message), name);
  }

  /** Presses the button with this label. */
  async press(message: StoredMessage, label: string): Promise<Exchange> {
    return this.#discord.exchange(this.preparePress(message, label), `the button "${label}"`);
  }

  preparePress(message: StoredMessage, label: string): Prepared {
    const component = find(message, (candidate) => candidate.label === label, `button "${label}"`);
    return prepareComponent(this.#discord.state, this, message, component);
  }

  /** Presses a button or uses a select of any custom id, as an old message may still hold it. */
  async use(message: StoredMessage, customId: string, values?: readonly string[]): Promise<Exchange> {
    const type = values === undefined ? ComponentType.Button : ComponentType.StringSelect;
    const component = { type, custom_id: customId, id: 1 };
    const prepared = prepareComponent(this.#discord.state, this, message, component, values);
    return this.#discord.exchange(prepared, customId);
  }

  /** Chooses the option with this label in a select. */
  async choose(message: StoredMessage, label: string): Promise<Exchange> {
    const hasOption = (candidate: SentComponent) =>
      candidate.options?.some((option) => option.label === label);
    const component = find(message, (candidate) => hasOption(candidate) === true, `option "${label}"`);
    const values = (component.options ?? []).flatMap((option) =>
      option.label === label ? [option.value] : [],
    );
    const prepared = prepareComponent(this.#discord.state, this, message, component, values);
    return this.#discord.exchange(prepared, `the option "${label}"`);
  }

  /** Chooses channels in the select with this placeholder. */
  async chooseChannels(
    message: StoredMessage,
    placeholder: string,
    channels: readonly Channel[],
  ): Promise<Exchange> {
    const component = find(message, (candidate) => candidate.placeholder === placeholder, placeholder);
    const ids = channels.map(({ id }) => id);
    const prepared = prepareComponent(this.#discord.state, this, message, component, ids);
    return this.#discord.exchange(prepared, placeholder);
  }

  /** Fills in the modal that was shown; fields that are not named keep what stands in them. */
  async submit(
    { interaction, response }: Exchange,
    fields: Readonly<Record<string, string>>,
  ): Promise<Exchange> {
    const { modal } = response;
    if (modal === null) throw new Error('No modal was shown');
    const filled = fillIn(modal, fields);
    const prepared = prepareSubmit(this.#discord.state, this, modal.custom_id, filled, interaction.source);
    return this.#discord.exchange(prepared, `the modal "${modal.title}"`);
  }

  /**
   * Writes a message. `@bot` in the text mentions the bot.
   *
   * @param reply - the message to reply to, and whether the reply pings its author (as is Discord's default)
   */
  say(text: string, reply: { to?: StoredMessage; ping?: boolean } = {}): StoredMessage {
    const { state, events } = this.#discord;
    const message = state.createMessage({
      channel: this.channel,
      author: this.user,
      body: {
        content: text.replaceAll('@bot', `<@${state.bot.id}>`),
        allowed_mentions: { parse: ['users'], replied_user: reply.ping ?? true },
      },
      kind: 'channel',
      replyTo: reply.to ?? null,
    });
    events.messageCreated(message);
    return message;
  }

  /** Writes a message and waits for the bot's reply to it. */
  ask(text: string, reply: { to?: StoredMessage; ping?: boolean } = {}): Promise<StoredMessage> {
    return this.#discord.replyTo(this.say(text, reply));
  }

  /** Deletes a message. */
  remove(message: StoredMessage): void {
    this.#discord.events.messageDeleted(message);
  }
}

/** What stands in a message, as a person reads it. */
export function readable(message: StoredMessage): string {
  return [...(message.content ? [message.content] : []), ...textsOf(message.components)].join('\n');
}

/** Labels of the buttons of a message in order. */
export function buttonLabels(message: StoredMessage): readonly string[] {
  return flatten(message.components).flatMap(({ type, label }) =>
    type === ComponentType.Button && label !== undefined ? [label] : [],
  );
}

function flatten(components: readonly SentComponent[]): readonly SentComponent[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...flatten(component.accessory ? [component.accessory] : []),
  ]);
}

function find(
  message: StoredMessage,
  matches: (component: SentComponent) => boolean,
  what: string,
): SentComponent {
  const found = flatten(message.components).find(matches);
  if (!found)
    throw new Error(`There is no ${what} on the message:\n${readable(message)}\n${buttonLabels(message)}`);
  return found;
}

function fillIn(modal: Modal, fields: Readonly<Record<string, string>>): Record<string, string> {
  const inputs = modal.components.flatMap(({ component }) => component ?? []);
  for (const name of Object.keys(fields)) {
    if (!inputs.some((input) => input.custom_id === name))
      throw new Error(`The modal has no field "${name}"`);
  }
  return Object.fromEntries(
    inputs.map((input) => {
      const value = fields[input.custom_id] ?? input.value ?? '';
      const least = Math.max(input.min_length ?? 0, (input.required ?? true) ? 1 : 0);
      if (value.length < least || value.length > (input.max_length ?? 4000)) {
        throw new Error(`Discord does not let "${input.custom_id}" be sent with ${value.length} characters`);
      }
      return [input.custom_id, value];
    }),
  );
}
