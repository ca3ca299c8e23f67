import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_SIZE, FileBlocks } from './file-blocks.ts';

export const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const GLOSS = '|'.charCodeAt(0);
/** Two megabytes, a tenth of the files: of the reads for a thousand questions they save six in ten. */
const BLOCKS_HELD = 256;

/** The data files of WordNet, of which the blocks read last are held in memory. */
export class SynsetFiles {
  readonly #folder: string;
  readonly #blocks = new FileBlocks(BLOCKS_HELD);
  readonly #open = new Map<PartOfSpeech, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The record of the synset at `offset`, without its gloss. Files that it opens are to be closed with `close`. */
  read(part: PartOfSpeech, offset: number): string {
    let record = '';
    for (let place = Math.floor(offset / BLOCK_SIZE), start = offset % BLOCK_SIZE; ; place++, start = 0) {
      const block = this.#block(part, place);
      const gloss = block.indexOf(GLOSS, start);
      if (gloss !== -1) return record + block.toString('latin1', start, gloss);
      record += block.toString('latin1', start);
      if (block.length < BLOCK_SIZE) return record;
    }
  }

  /** Closes the files until the next reading; their blocks are kept. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #block(part: PartOfSpeech, place: number): Buffer {
    const key = place * PARTS_OF_SPEECH.length + PARTS_OF_SPEECH.indexOf(part);
    return this.#blocks.read(key, place, () => this.#file(part));
  }

  #file(part: PartOfSpeech): number {
    const file = this.#open.get(part) ?? openSync(join(this.#folder, `data.${part}`), 'r');
    this.#open.set(part, file);
    return file;
  }
}
