import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passage.ts';
import { remember } from '../language/remember.ts';
import { placeTerms } from '../language/terms.ts';
import { type Word, words } from '../language/words.ts';
import { fieldsOf, type PassageFields } from './passage-fields.ts';
import { FIELDS, postingList, type SegmentData, type WordUses } from './segment.ts';

/** Takes the texts, titles, headings and asks of passages apart, indexes them with MiniSearch and counts their words. */
export function readSegment(passages: readonly Passage[]): SegmentData {
  const uses = new WordCounter();
  const analyse = remember(MOST_REMEMBERED, (text) => {
    const found = words(text);
    return { found, terms: placeTerms(found).map(({ term }) => term) };
  });
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    // Stop words must go here and not in `processTerm`: MiniSearch counts a field's length before that.
    tokenize: (text) => analyse(text).terms,
    processTerm: (term) => term,
  });
  passages.forEach((passage, id) => {
    const fields = fieldsOf(passage);
    for (const text of [fields.text, fields.title, fields.section]) uses.add(text, analyse(text).found);
    index.add({ id, ...fields });
  });
  return { passageCount: passages.length, ...copyIndex(index, passages.length), words: uses.result() };
}

interface Entry extends PassageFields {
  readonly id: number;
}

/**
 * Texts that are remembered, those of a few passages: each text is needed twice, and titles, headings and asks come back
 * with each passage of their section.
 */
const MOST_REMEMBERED = 20;

/**
 * Copies a finished index out of MiniSearch's public JSON into arrays of numbers, where a search takes a tenth of the
 * time and a file a fifth of the space. MiniSearch numbers documents in the order in which they were added.
 */
function copyIndex(
  index: MiniSearch<Entry>,
  passageCount: number,
): Pick<SegmentData, 'terms' | 'documentFrequencies' | 'postings' | 'fieldLengths'> {
  const json = index.toJSON();
  const documentFrequencies = new Uint32Array(json.index.length);
  const ends = new Uint32Array(json.index.length * FIELDS.length);
  const passages: number[] = [];
  const counts: number[] = [];
  // The last term that each passage was counted for.
  const lastTerms = new Int32Array(passageCount).fill(-1);
  json.index.forEach(([, fields], term) => {
    let holding = 0;
    FIELDS.forEach((name, field) => {
      // Keys that are whole numbers come in ascending order.
      for (const [key, count] of Object.entries(fields[String(json.fieldIds[name])] ?? {})) {
        const passage = Number(key);
        passages.push(passage);
        counts.push(Math.min(count, MOST_COUNTED));
        if (lastTerms[passage] !== term) holding++;
        lastTerms[passage] = term;
      }
      ends[postingList(term, field)] = passages.length;
    });
    documentFrequencies[term] = holding;
  });
  const fieldLengths = new Uint32Array(passageCount * FIELDS.length);
  for (const [passage, lengths] of Object.entries(json.fieldLength)) {
    FIELDS.forEach((name, field) => {
      fieldLengths[Number(passage) * FIELDS.length + field] = lengths[json.fieldIds[name] ?? 0] ?? 0;
    });
  }
  return {
    terms: json.index.map(([term]) => term),
    documentFrequencies,
    postings: { ends, passages: Uint32Array.from(passages), counts: Uint16Array.from(counts) },
    fieldLengths,
  };
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
