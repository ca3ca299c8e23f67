interface Waiter<T> {
  readonly matches: (item: T) => boolean;
  readonly resolve: (item: T) => void;
}

/**
 * Keeps everything that happened and lets a test wait for what is to come.
 * An item is handed out once: two calls of `next` give two different items, in the order of arrival.
 */
export class Recorder<T> {
  readonly all: T[] = [];
  #fresh: T[] = [];
  #waiters: Waiter<T>[] = [];
  readonly #describe: (item: T) => string;

  /** @param describe - one line about an item, for the message when a wait is in vain */
  constructor(describe: (item: T) => string) {
    this.#describe = describe;
  }

  record(item: T): void {
    this.all.push(item);
    const waiter = this.#waiters.find((candidate) => candidate.matches(item));
    if (waiter === undefined) {
      this.#fresh.push(item);
      return;
    }
    this.#waiters = this.#waiters.filter((candidate) => candidate !== waiter);
    waiter.resolve(item);
  }

  /**
   * The next item that matches and was not handed out yet, recorded already or still to come.
   *
   * @param what - what is waited for, for the message
   * @param ms - the longest time to wait, in milliseconds
   */
  next(matches: (item: T) => boolean, what: string, ms = 15_000): Promise<T> {
    const index = this.#fresh.findIndex(matches);
    const [found] = index === -1 ? [] : this.#fresh.splice(index, 1);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const deadline = AbortSignal.timeout(ms);
      const waiter = { matches, resolve };
      this.#waiters.push(waiter);
      deadline.addEventListener('abort', () => {
        this.#waiters = this.#waiters.filter((candidate) => candidate !== waiter);
        const seen = this.all.map(this.#describe).join('\n  ');
        reject(new Error(`Waited ${ms} ms for ${what}. Recorded:\n  ${seen || '(nothing)'}`));
      });
    });
  }

  /** Forgets what was recorded; whoever waits goes on waiting. */
  clear(): void {
    this.all.length = 0;
    this.#fresh = [];
  }
}
