import type { Change, MessageView } from './page/protocol.ts';

/** Messages kept; the oldest go first. */
const MOST_MESSAGES = 300;

/** A channel's messages, oldest first. */
export class Channel {
  readonly #messages = new Map<string, MessageView>();
  #lastId = 500_000_000_000_000_000n;

  get messages(): readonly MessageView[] {
    return [...this.#messages.values()];
  }

  find(id: string): MessageView | undefined {
    return this.#messages.get(id);
  }

  /** Adds a message at the end. */
  add(message: Omit<MessageView, 'id'>): readonly Change[] {
    this.#lastId++;
    const added = { id: String(this.#lastId), ...message };
    this.#messages.set(added.id, added);
    const [oldest] = this.#messages.keys();
    return this.#messages.size > MOST_MESSAGES && oldest !== undefined
      ? [put(added), ...this.remove(oldest)]
      : [put(added)];
  }

  /** Changes a message; nothing happens when it is gone. */
  edit(id: string, changes: Partial<Omit<MessageView, 'id'>>): readonly Change[] {
    const message = this.#messages.get(id);
    if (message === undefined) return [];
    const edited = { ...message, ...changes };
    this.#messages.set(id, edited);
    return [put(edited)];
  }

  remove(id: string): readonly Change[] {
    return this.#messages.delete(id) ? [{ kind: 'remove', id }] : [];
  }
}

function put(message: MessageView): Change {
  return { kind: 'put', message };
}
