/** Remembers the ids seen last, so that what Discord delivers twice is answered once. */
export class RecentIds {
  readonly #size: number;
  readonly #ids = new Set<string>();

  /** @param size - how many ids are remembered */
  constructor(size: number) {
    this.#size = size;
  }

  /** Whether the id is new; from now on it is not. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#size) {
      for (const oldest of this.#ids) {
        this.#ids.delete(oldest);
        break;
      }
    }
    return true;
  }
}
