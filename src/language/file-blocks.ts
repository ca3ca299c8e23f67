import { readSync } from 'node:fs';

/** Bytes of a block. */
export const BLOCK_SIZE = 8192;

/**
 * Blocks of files in a fixed piece of memory: each block has one slot where it may stand, and stays there until another
 * block needs the slot (a direct-mapped cache). Look-ups that come back to the same parts of a file seldom read it.
 */
export class FileBlocks {
  readonly #memory: Buffer;
  /** For each slot the key of its block and how many bytes of it are filled. */
  readonly #keys: Int32Array;
  readonly #sizes: Int32Array;

  /** @param slots how many blocks are held at most; memory is taken for all of them */
  constructor(slots: number) {
    this.#memory = Buffer.allocUnsafeSlow(slots * BLOCK_SIZE);
    this.#keys = new Int32Array(slots).fill(-1);
    this.#sizes = new Int32Array(slots);
  }

  /**
   * A block of a file; shorter than `BLOCK_SIZE` at the end of the file and empty behind it. It holds until the next
   * call only.
   *
   * @param key a whole number from 0 that stands for this block of this file and for no other
   * @param place number of the block in the file, from 0
   * @param open opens the file, when it has to be read
   */
  read(key: number, place: number, open: () => number): Buffer {
    const slot = key % this.#keys.length;
    const start = slot * BLOCK_SIZE;
    if (this.#keys[slot] !== key) {
      // Until the block is whole the slot holds none.
      this.#keys[slot] = -1;
      this.#sizes[slot] = readSync(open(), this.#memory, start, BLOCK_SIZE, place * BLOCK_SIZE);
      this.#keys[slot] = key;
    }
    return this.#memory.subarray(start, start + (this.#sizes[slot] ?? 0));
  }
}
