import { basename, extname } from 'node:path';
import type { Document, Section, Sentence } from './document.ts';
import type { CorpusProblem } from './problem.ts';
import { isFinished } from './sentences.ts';

/** A file that was read: its document, and what its author should mend. */
export interface ReadFile {
  readonly document: Document;
  readonly problems: readonly CorpusProblem[];
}

/** The name of a file without folder and ending. */
export function nameOfFile(file: string): string {
  return basename(file, extname(file)).normalize('NFC');
}

/** Marks the last sentence of a document as incomplete when the end of the file tears it off. */
export function markTornEnd(sections: readonly Section[], text: string): readonly Section[] {
  const section = sections.at(-1);
  const block = section?.blocks.at(-1);
  const last = block?.sentences.at(-1);
  if (!section || !block || !last || !isTorn(last, block.sentences, text)) return sections;
  const sentences = [...block.sentences.slice(0, -1), { ...last, complete: false }];
  const blocks = [...section.blocks.slice(0, -1), { ...block, sentences }];
  return [...sections.slice(0, -1), { ...section, blocks }];
}

/** Prose that stops without a stop at the end of the file; an item or a row only if those before it are finished. */
function isTorn(last: Sentence, siblings: readonly Sentence[], text: string): boolean {
  if (text.slice(last.end).trim() !== '') return false;
  const others = siblings.slice(0, -1);
  const finished = ({ kind, text: words }: Sentence) =>
    kind === 'row' ? words.endsWith('|') : isFinished(words);
  switch (last.kind) {
    case 'prose':
      return !finished(last);
    case 'code':
      return !last.complete;
    default:
      return others.length > 0 && others.every(finished) && !finished(last);
  }
}
