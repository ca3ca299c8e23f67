import type { Document, Sentence } from './document.ts';

/** A few sentences of one section: what is indexed, ranked, shown and cited. */
export interface Passage {
  /** `gpt-j#licence-1`: the document's slug, the section's slug, and the place in that section from 1. */
  readonly id: string;
  readonly document: Document;
  /** The headings above the passage, outermost first, without the document's title. */
  readonly section: readonly string[];
  readonly sentences: readonly Sentence[];
  /** The section's `asks`, on each of the section's passages. */
  readonly asks: readonly string[];
  /** The sentences' texts as they follow each other, joined by a space, or a line break between rows, items and code. */
  readonly text: string;
}
