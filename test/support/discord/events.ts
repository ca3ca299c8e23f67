import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { messageEvent } from './payloads.ts';
import type { State } from './state.ts';
import type { StoredMessage } from './world.ts';

/** Tells the bot, and the test, what became of messages. */
export class Events {
  readonly #state: State;
  readonly #gateway: () => Gateway;

  constructor(state: State, gateway: () => Gateway) {
    this.#state = state;
    this.#gateway = gateway;
  }

  messageCreated(message: StoredMessage): void {
    if (message.author === this.#state.bot) this.#state.sent.record(message);
    this.#dispatch('MESSAGE_CREATE', message, messageEvent(this.#state, message));
  }

  messageUpdated(message: StoredMessage): void {
    this.#state.changed.record(message);
    this.#dispatch('MESSAGE_UPDATE', message, messageEvent(this.#state, message));
  }

  messageDeleted(message: StoredMessage): void {
    message.deleted = true;
    this.#state.changed.record(message);
    const { channel } = message;
    this.#dispatch('MESSAGE_DELETE', message, {
      id: message.id,
      channel_id: channel.id,
      ...(channel.guild === null ? {} : { guild_id: channel.guild.id }),
    });
  }

  #dispatch(type: string, message: StoredMessage, data: object): void {
    const { guild } = message.channel;
    if (message.onlyFor !== null || guild?.hasBot === false) return;
    const intent = guild === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    this.#gateway().dispatch(type, data, intent);
  }
}
