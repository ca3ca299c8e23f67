import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

export const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const GLOSS = '|'.charCodeAt(0);
/** Four synsets in five are shorter than that without their gloss, in bytes. */
const USUAL_SIZE = 512;

/** The data files of WordNet, opened as they are needed. To be closed after use. */
export class SynsetFiles {
  readonly #folder: string;
  readonly #open = new Map<PartOfSpeech, number>();
  #bytes = Buffer.allocUnsafe(USUAL_SIZE);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The record of the synset at `offset`, without its gloss. */
  read(part: PartOfSpeech, offset: number): string {
    const file = this.#file(part);
    for (;;) {
      const size = readSync(file, this.#bytes, 0, this.#bytes.length, offset);
      const gloss = this.#bytes.subarray(0, size).indexOf(GLOSS);
      if (gloss !== -1) return this.#bytes.toString('latin1', 0, gloss);
      if (size < this.#bytes.length) return this.#bytes.toString('latin1', 0, size);
      this.#bytes = Buffer.allocUnsafe(this.#bytes.length * 4);
    }
  }

  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #file(part: PartOfSpeech): number {
    const file = this.#open.get(part) ?? openSync(join(this.#folder, `data.${part}`), 'r');
    this.#open.set(part, file);
    return file;
  }
}
