import type { Block, Document } from './document.ts';
import { markTornEnd, nameOfFile, type ReadFile } from './file-text.ts';
import { readSentences } from './prose.ts';
import { slugOf } from './slug.ts';

/** Reads a document without markup: paragraphs are divided by blank lines. */
export function readPlainText(file: string, text: string): ReadFile {
  const blocks: Block[] = [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)].map(
    ({ 0: found, index }) => ({
      sentences: readSentences({ text, start: index, end: index + found.length, markup: [] }, 'prose'),
    }),
  );
  const document: Document = {
    slug: slugOf(nameOfFile(file)),
    file,
    title: nameOfFile(file),
    aliases: [],
    updated: null,
    text,
    sections: markTornEnd([{ path: [], asks: [], blocks, line: 1 }], text),
  };
  return { document, problems: [] };
}
