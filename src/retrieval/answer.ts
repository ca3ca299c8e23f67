import type { Sentence, Source } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';

/** A passage with its place in a ranking. */
export interface RankedPassage {
  readonly passage: Passage;
  /** How well it fits the question, 0 to 1; comparable within one ranking only. */
  readonly score: number;
}

/** One or two whole sentences of one passage. */
export interface Quote {
  readonly passage: Passage;
  /** In the order of the document. */
  readonly sentences: readonly Sentence[];
  /** The sentence that answers; the other one, if any, is its context. */
  readonly best: Sentence;
  /** The sentences' texts, joined by a space where they are neighbours, else by ` … `; at most 450 characters, more for what moderators taught. */
  readonly text: string;
}

export interface Citation {
  /** Passage id. */
  readonly passage: string;
  readonly title: string;
  readonly section: readonly string[];
  /** Address of the first primary source; null when the quoted sentences name none. */
  readonly source: string | null;
  /** All primary sources of the quoted sentences, the answering sentence's first. */
  readonly sources: readonly Source[];
}

/** What the library has to say to a question. */
export interface Answer {
  readonly question: string;
  /** False: nothing in the corpus answers the question well enough; `passages` are then only the closest. */
  readonly answered: boolean;
  /** Calibrated probability, 0 to 1, that `quote` answers the question. */
  readonly confidence: number;
  /** Null when not answered. */
  readonly quote: Quote | null;
  readonly citation: Citation | null;
  /** For a comparison of two things: the quote about the second one, from another passage. */
  readonly secondQuote: Quote | null;
  /** Up to 5, best first, also when not answered. */
  readonly passages: readonly RankedPassage[];
  /** The time the answer took, in milliseconds. */
  readonly ms: number;
}
