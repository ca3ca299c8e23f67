import type { Document, Sentence } from '../document.ts';

/** Takes note of something to mend; `line` is counted from 1. */
export type Report = (line: number, reason: string, fix: string) => void;

/** A rule that each document of a corpus keeps on its own. */
export type DocumentRule = (document: Document, report: Report) => void;

/** All sentences of a document, in order. */
export function sentencesOf(document: Document): readonly Sentence[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

/** The beginning of a sentence, to find it by. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}
