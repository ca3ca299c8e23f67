import type { Passage } from '../corpus/passage.ts';
import { type PlacedTerm, placeTerms } from '../language/terms.ts';
import { type Word, words } from '../language/words.ts';
import { backgroundShare } from './background.ts';
import { fieldsOf } from './passage-fields.ts';
import { FIELDS, type Postings, postingList, type SegmentData, type WordUses } from './segment.ts';

/** Takes the texts, titles, headings and asks of passages apart and counts what is in them. */
export function readSegment(passages: readonly Passage[]): SegmentData {
  const terms = new TermCounter();
  const uses = new WordCounter();
  const fieldLengths = new Uint32Array(passages.length * FIELDS.length);
  const last = FIELDS.map((): ReadText => ({ text: '', terms: [] }));
  passages.forEach((passage, index) => {
    const fields = fieldsOf(passage);
    FIELDS.forEach((name, field) => {
      const text = fields[name];
      // Neighbouring passages mostly share their title, headings and asks.
      if (last[field]?.text !== text) last[field] = readText(text, uses);
      const length = terms.add(last[field]?.terms ?? [], index, field);
      fieldLengths[index * FIELDS.length + field] = length;
    });
  });
  return {
    passageCount: passages.length,
    ...terms.result(),
    fieldLengths,
    words: uses.result(),
  };
}

interface ReadText {
  readonly text: string;
  readonly terms: readonly PlacedTerm[];
}

function readText(text: string, uses: WordCounter): ReadText {
  const found = words(text);
  uses.add(text, found);
  return { text, terms: placeTerms(found) };
}

/** Collects postings. */
class TermCounter {
  readonly #ids = new Map<string, number>();
  readonly #frequencies: number[] = [];
  /** The last passage that each term was found in. */
  readonly #lastPassages: number[] = [];
  /** For each term and field (see `postingList`): passage, count, passage, count ... */
  readonly #lists: number[][] = [];

  /** Adds the terms of one field of a passage. Passages come in ascending order. Returns how many terms are distinct. */
  add(terms: readonly PlacedTerm[], passage: number, field: number): number {
    let distinct = 0;
    for (const { term } of terms) {
      const id = this.#idOf(term);
      if (this.#lastPassages[id] !== passage) {
        this.#lastPassages[id] = passage;
        this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
      }
      const list = this.#lists[postingList(id, field)] ?? [];
      const end = list.length;
      if (list[end - 2] === passage) {
        list[end - 1] = (list[end - 1] ?? 0) + 1;
      } else {
        list.push(passage, 1);
        distinct++;
      }
    }
    return distinct;
  }

  result(): Pick<SegmentData, 'terms' | 'documentFrequencies' | 'postings'> {
    return {
      terms: [...this.#ids.keys()],
      documentFrequencies: Uint32Array.from(this.#frequencies),
      postings: flatten(this.#lists),
    };
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    this.#frequencies.push(0);
    this.#lastPassages.push(-1);
    for (const _field of FIELDS) this.#lists.push([]);
    return id;
  }
}

function flatten(lists: readonly (readonly number[])[]): Postings {
  const size = lists.reduce((sum, list) => sum + list.length / 2, 0);
  const ends = new Uint32Array(lists.length);
  const passages = new Uint32Array(size);
  const counts = new Uint16Array(size);
  let end = 0;
  lists.forEach((list, place) => {
    for (let index = 0; index < list.length; index += 2) {
      passages[end] = list[index] ?? 0;
      counts[end] = Math.min(list[index + 1] ?? 0, MOST_COUNTED);
      end++;
    }
    ends[place] = end;
  });
  return { ends, passages, counts };
}

const MOST_COUNTED = 0xffff;

interface WordUse {
  inside: number;
  capitals: number;
}

/** Counts how words are written; a text that comes back is counted once. */
class WordCounter {
  readonly #counted = new Set<string>();
  readonly #uses = new Map<string, WordUse>();

  add(text: string, found: readonly Word[]): void {
    if (this.#counted.has(text)) return;
    this.#counted.add(text);
    for (const word of found) {
      this.#count(word.folded, word);
      for (const part of word.parts) this.#count(part, word);
    }
  }

  result(): WordUses {
    const folded = [...this.#uses.keys()];
    const uses = [...this.#uses.values()];
    return {
      folded,
      inside: Uint32Array.from(uses, ({ inside }) => inside),
      capitals: Uint32Array.from(uses, ({ capitals }) => capitals),
      background: Float64Array.from(folded, backgroundShare),
    };
  }

  #count(form: string, { opens, capital }: Word): void {
    let use = this.#uses.get(form);
    if (use === undefined) {
      use = { inside: 0, capitals: 0 };
      this.#uses.set(form, use);
    }
    if (!opens) use.inside++;
    if (!opens && capital) use.capitals++;
  }
}
