/** Keys remembered at most: about a megabyte. */
const MOST_KEYS = 10_000;

interface Wait {
  /** When the next use is allowed, in milliseconds since 1970. */
  readonly until: number;
  /** Whether somebody was told to wait. */
  told: boolean;
}

/** Why something has to wait. */
export interface Refusal {
  /** When it may be tried again, in milliseconds since 1970. */
  readonly until: number;
  /** Whether this is the first refusal of this wait: more than one note a wait would be noise itself. */
  readonly first: boolean;
}

/** Keeps a pause between two uses of the same kind by the same member, or in the same channel. */
export class Cooldown {
  readonly #waits = new Map<string, Wait>();

  /**
   * Uses it, if the pause is over.
   *
   * @param key - who or where
   * @param seconds - the pause after this use; 0 for none
   * @param now - milliseconds since 1970
   * @returns null when it was used
   */
  use(key: string, seconds: number, now: number): Refusal | null {
    const wait = this.#waits.get(key);
    if (wait !== undefined && wait.until > now) {
      const first = !wait.told;
      wait.told = true;
      return { until: wait.until, first };
    }
    this.#waits.delete(key);
    if (seconds > 0) {
      this.#makeRoom(now);
      this.#waits.set(key, { until: now + seconds * 1_000, told: false });
    }
    return null;
  }

  /** Lets the key be used again at once. */
  forgive(key: string): void {
    this.#waits.delete(key);
  }

  /** Forgets what is over; if that is not enough, the oldest. */
  #makeRoom(now: number): void {
    if (this.#waits.size < MOST_KEYS) return;
    for (const [key, { until }] of this.#waits) {
      if (until <= now) this.#waits.delete(key);
    }
    for (const key of this.#waits.keys()) {
      if (this.#waits.size < MOST_KEYS) break;
      this.#waits.delete(key);
    }
  }
}
