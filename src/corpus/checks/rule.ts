import type { Document, Sentence } from '../document.ts';
import type { Complain } from '../problem.ts';

/** A rule that each document of a corpus keeps on its own. */
export type DocumentRule = (document: Document, report: Complain) => void;

/** All sentences of a document, in order. */
export function sentencesOf(document: Document): readonly Sentence[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

/** The beginning of a sentence, to find it by. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}
