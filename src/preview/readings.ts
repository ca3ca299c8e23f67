import type { Reading } from '../live-library.ts';

export interface DatedReading extends Reading {
  readonly at: Date;
}

/** How the corpus was read last, for whoever wants to know when it is read again. */
export class Readings {
  #latest: DatedReading | null = null;
  readonly #listeners = new Set<() => void>();

  /** Null until the corpus has been read. */
  get latest(): DatedReading | null {
    return this.#latest;
  }

  publish(reading: Reading, at: Date): void {
    this.#latest = { ...reading, at };
    for (const listener of this.#listeners) listener();
  }

  /** @returns what ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
