/** Where a statement comes from: what a footnote of a document says. */
export interface Source {
  readonly title: string;
  /** Absolute http(s) address; null when the footnote names none. */
  readonly url: string | null;
}

/** What a sentence is in its document; it decides how a quote of it is drawn. */
export type SentenceKind = 'prose' | 'item' | 'row' | 'code';

/**
 * The smallest thing that can be quoted: a sentence, a list item without a full stop, a table row or a code block.
 */
export interface Sentence {
  readonly kind: SentenceKind;
  /**
   * The text to quote: the characters of the document with footnote marks removed and runs of white space
   * folded into one space (code keeps its lines).
   */
  readonly text: string;
  /** The sentence's first character in `Document.text`, in UTF-16 code units. */
  readonly start: number;
  /** One past the sentence's last character in `Document.text`, footnote marks after it not included. */
  readonly end: number;
  /** The sources that the sentence's footnotes name; for rows, items and code also those of their lead-in. */
  readonly sources: readonly Source[];
  /** For a row: the text of the table's header row. */
  readonly header?: string;
  /** False for a fragment that the end of the file tears off: it is searched and never quoted. */
  readonly complete: boolean;
}

/** Sentences that belong together: one paragraph, list, table or code block. */
export interface Block {
  readonly sentences: readonly Sentence[];
}

/** The text between one heading and the next. */
export interface Section {
  /** The headings above the text, outermost first, without the document's title; empty for the opening. */
  readonly path: readonly string[];
  /** Questions that the author attached with an `asks` comment: indexed, never shown. */
  readonly asks: readonly string[];
  readonly blocks: readonly Block[];
  /** Line of the heading (or of the first text), counted from 1. */
  readonly line: number;
}

/** One file of the corpus. */
export interface Document {
  /** Name of the file without its ending, in lower case with hyphens: the first part of passage ids. */
  readonly slug: string;
  /** Path of the file as it was given or found, for messages. */
  readonly file: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** ISO date (`2026-11-23`) of the author's last revision; null when the file names none. */
  readonly updated: string | null;
  /** The whole file as text: decoded, without byte order mark, line ends as `\n`. Offsets refer to it. */
  readonly text: string;
  readonly sections: readonly Section[];
}
