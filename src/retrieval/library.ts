import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Answer, RankedPassage } from './answer.ts';
import type { Explanation } from './explain.ts';

export interface AskOptions {
  /** The question asked before, for follow-ups such as "when?". */
  readonly previous?: string;
}

export interface SearchOptions {
  /** Only passages of the document with this slug. */
  readonly document?: string;
  /** At most so many results; 25 unless told. */
  readonly limit?: number;
}

/** A corpus that can be asked. Immutable: a changed corpus is a new library. */
export interface Library {
  readonly documents: readonly Document[];
  /** In the order of documents and text. */
  readonly passages: readonly Passage[];
  passage(id: string): Passage | undefined;
  ask(question: string, options?: AskOptions): Answer;
  /** Why `ask` answers or refuses, for those who write the corpus. */
  explain(question: string, options?: AskOptions): Explanation;
  /** Ranked passages, best first. */
  search(query: string, options?: SearchOptions): readonly RankedPassage[];
  /** Questions and headings of the corpus that match what has been typed so far, best first; at most `limit`. */
  suggest(typed: string, limit: number): readonly string[];
}

/** A library that others can be made of. */
export interface ExtensibleLibrary extends Library {
  /** A library with further documents, which are ranked among those of this one. */
  with(documents: readonly Document[]): Library;
  /**
   * Does ahead of time, a passage a step, what else is done when a question first leads to a passage: a quarter of a
   * millisecond for each of the twenty that an answer looks at.
   */
  prepare(): Iterable<unknown>;
}
