import { readMarkdown } from '../../src/corpus/markdown.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { splitPassages } from '../../src/corpus/passages.ts';

/** The passages of Markdown documents, one file for each text. */
export function passagesOf(...texts: readonly string[]): readonly Passage[] {
  return texts.flatMap((text, index) => splitPassages(readMarkdown(`${index + 1}.md`, text).document));
}
