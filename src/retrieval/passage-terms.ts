import type { Document, Sentence } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { joinContentWords } from '../language/content-words.ts';
import { placeTerms, termsOf } from '../language/terms.ts';
import { type Word, words } from '../language/words.ts';
import { type AnswerType, expectedAnswer } from './expected-answer.ts';
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

/** A question that an author attached to a section. */
export interface AskTerms {
  readonly terms: ReadonlySet<string>;
  readonly expects: AnswerType;
}

export interface PassageTerms {
  readonly passage: Passage;
  readonly sentences: readonly SentenceTerms[];
  /** Terms of the document's title and aliases. */
  readonly title: ReadonlySet<string>;
  /** The document's title and aliases, each folded and without spaces. */
  readonly names: ReadonlySet<string>;
  /** Terms of the headings above the passage. */
  readonly section: ReadonlySet<string>;
  /** Terms of the questions that the author attached to the section. */
  readonly asks: ReadonlySet<string>;
  /** The same, each question apart. */
  readonly eachAsk: readonly AskTerms[];
  /** Every term of the passage's sentences. */
  readonly all: ReadonlySet<string>;
  /** The same with those of the title, the headings and the asks. */
  readonly anywhere: ReadonlySet<string>;
}

const ANAPHOR =
  /^(?:it|its|they|their|he|his|she|her|this|these|the (?:group|model|models|company|organi[sz]ation|dataset|project|team|city|country|server|paper|authors?|collective|institute|library|university))\b/i;

/** Passages that are remembered, about 30 kB each. */
const MOST_PASSAGES = 4000;

/** Takes passages apart when they are first needed, and remembers the result. */
export class PassageReader {
  #passages = new WeakMap<Passage, PassageTerms>();
  #read = 0;
  readonly #titles = new WeakMap<Document, ReadonlySet<string>>();

  read(passage: Passage): PassageTerms {
    const known = this.#passages.get(passage);
    if (known !== undefined) return known;
    if (this.#read >= MOST_PASSAGES) {
      this.#passages = new WeakMap();
      this.#read = 0;
    }
    const terms = readPassage(passage, this.title(passage.document));
    this.#passages.set(passage, terms);
    this.#read++;
    return terms;
  }

  /** Takes passages apart ahead of time, one a step, as many as are remembered. */
  *prepare(passages: readonly Passage[]): Generator<PassageTerms> {
    for (const passage of passages.slice(0, MOST_PASSAGES)) yield this.read(passage);
  }

  /** Terms of the document's title and aliases. */
  title(document: Document): ReadonlySet<string> {
    const known = this.#titles.get(document);
    if (known !== undefined) return known;
    const title = new Set(termsOf([document.title, ...document.aliases].join(' ')));
    this.#titles.set(document, title);
    return title;
  }
}

function readPassage(passage: Passage, title: ReadonlySet<string>): PassageTerms {
  const sentences = passage.sentences.map(readSentence);
  const section = new Set(termsOf(passage.section.join(' ')));
  const asks = new Set(termsOf(passage.asks.join(' ')));
  const eachAsk = passage.asks.map((ask) => ({ terms: new Set(termsOf(ask)), expects: expectedAnswer(ask) }));
  const all = new Set(sentences.flatMap(({ positions }) => [...positions.keys()]));
  const anywhere = new Set([all, title, section, asks].flatMap((terms) => [...terms]));
  const names = new Set(
    [passage.document.title, ...passage.document.aliases].map((name) => joinContentWords(words(name))),
  );
  return { passage, sentences, title, names, section, asks, eachAsk, all, anywhere };
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
