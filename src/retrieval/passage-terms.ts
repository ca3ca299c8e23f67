import type { Sentence } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { placeTerms, termsOf } from '../language/terms.ts';
import { type Word, words } from '../language/words.ts';
import { wordPairs } from './word-pairs.ts';

/** A sentence with what matching needs to know of it. */
export interface SentenceTerms {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** The folded forms of the words and of the parts of compounds. */
  readonly folded: ReadonlySet<string>;
  /** Pairs of neighbouring words, see `wordPairs`. */
  readonly pairs: ReadonlySet<string>;
  /** Positions (indexes into `words`) of each term. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** True when the sentence opens with a word that stands for the document's subject ("It", "The group"). */
  readonly anaphoric: boolean;
}

export interface PassageTerms {
  readonly passage: Passage;
  readonly sentences: readonly SentenceTerms[];
  /** Terms of the document's title and aliases. */
  readonly title: ReadonlySet<string>;
  /** Terms of the headings above the passage. */
  readonly section: ReadonlySet<string>;
  /** Terms of the questions that the author attached to the section. */
  readonly asks: ReadonlySet<string>;
  /** The same, each question apart. */
  readonly eachAsk: readonly ReadonlySet<string>[];
  /** Every term of the passage's sentences. */
  readonly all: ReadonlySet<string>;
  /** The same with those of the title, the headings and the asks. */
  readonly anywhere: ReadonlySet<string>;
}

const ANAPHOR =
  /^(?:it|its|they|their|he|his|she|her|this|these|the (?:group|model|models|company|organi[sz]ation|dataset|project|team|city|country|server|paper|authors?|collective|institute|library|university))\b/i;

/** Analyses passages once and remembers the result for as long as the passage lives. */
export class PassageReader {
  readonly #known = new WeakMap<Passage, PassageTerms>();

  read(passage: Passage): PassageTerms {
    const known = this.#known.get(passage);
    if (known !== undefined) return known;
    const terms = readPassage(passage);
    this.#known.set(passage, terms);
    return terms;
  }
}

function readPassage(passage: Passage): PassageTerms {
  const sentences = passage.sentences.map(readSentence);
  const { title, aliases } = passage.document;
  const around = {
    title: new Set(termsOf([title, ...aliases].join(' '))),
    section: new Set(termsOf(passage.section.join(' '))),
    asks: new Set(termsOf(passage.asks.join(' '))),
  };
  const all = new Set(sentences.flatMap(({ positions }) => [...positions.keys()]));
  const eachAsk = passage.asks.map((ask) => new Set(termsOf(ask)));
  return {
    passage,
    sentences,
    ...around,
    eachAsk,
    all,
    anywhere: new Set([all, ...Object.values(around), ...eachAsk].flatMap((terms) => [...terms])),
  };
}

function readSentence(sentence: Sentence): SentenceTerms {
  const text = sentence.header === undefined ? sentence.text : `${sentence.text} ${sentence.header}`;
  const found = words(text);
  const positions = new Map<string, number[]>();
  for (const { term, position } of placeTerms(found)) {
    const places = positions.get(term);
    if (places === undefined) positions.set(term, [position]);
    else places.push(position);
  }
  return {
    sentence,
    words: found,
    folded: new Set(found.flatMap(({ folded, parts }) => [folded, ...parts])),
    pairs: wordPairs(found),
    positions,
    anaphoric: ANAPHOR.test(sentence.text),
  };
}
