import { cutEvenly, wordsOf } from './cut-evenly.ts';
import type { Block, Section, Sentence } from './document.ts';
import { markTornEnd, nameOfFile, type ReadFile } from './file-text.ts';
import { findInlineHeading } from './plain-text/inline-headings.ts';
import { type PlainPart, readParts } from './plain-text/paragraphs.ts';
import { foldSpace, readSentences } from './prose.ts';
import { slugOf } from './slug.ts';

/** A paragraph with more words than this is taken for text that has lost its line breaks. */
const longestParagraph = 250;

/** Text without paragraphs is searched best in pieces of about this length, in words. */
const pieceLength = 60;

/** What a text consists of, in order. */
type Element =
  | { readonly heading: string; readonly depth: number; readonly line: number }
  | { readonly block: Block; readonly line: number };

/**
 * Reads a document without markup. Blank lines divide paragraphs, and a short line of its own is a heading. Text that
 * has lost its line breaks is divided at the headings that run into its sentences.
 *
 * @param file the path as it is to be shown
 * @param text the decoded file, line ends as `\n`
 */
export function readPlainText(file: string, text: string): ReadFile {
  const [first, ...rest] = readParts(text);
  const headline = first?.kind === 'heading' && rest.length > 0 ? first.heading : null;
  const subject = headline ?? subjectOf(text);
  const parts = headline === null && first ? [first, ...rest] : rest;
  const elements = joinItems(parts.flatMap((part) => elementsOf(part, text, subject)));
  const name = nameOfFile(file);
  const document = {
    slug: slugOf(name),
    file,
    title: subject ?? name,
    aliases: [],
    updated: null,
    text,
    sections: markTornEnd(sectionsOf(elements), text),
  };
  return { document, problems: [] };
}

/** What the first sentence says the text is about: "X (...) is a ...". */
function subjectOf(text: string): string | null {
  const name =
    /^\s*([\p{Lu}\d][^.,;:!?()\n]{0,60}?)(?: \([^)]{0,80}\))? (?:is|was|are|were) (?:an?|the|one of)\s/u.exec(
      text,
    )?.[1];
  return name === undefined ||
    name.split(' ').length > 6 ||
    /^(?:It|This|That|There|He|She|They|We|I)\b/.test(name)
    ? null
    : name;
}

function elementsOf(part: PlainPart, text: string, subject: string | null): Element[] {
  if (part.kind === 'heading') return [part];
  const sentences = readSentences({ ...part, text, markup: [] }, part.kind);
  if (part.kind === 'item' || wordsOf(sentences) <= longestParagraph)
    return [{ block: { sentences }, line: part.line }];
  return runOnElements(sentences, part.line, text, subject);
}

/** Text without line breaks: headings taken out of the sentences that they run into, the rest in pieces. */
function runOnElements(
  sentences: readonly Sentence[],
  line: number,
  text: string,
  subject: string | null,
): Element[] {
  const elements: Element[] = [];
  let run: Sentence[] = [];
  const endRun = (): void => {
    const pieces = Math.max(1, Math.round(wordsOf(run) / pieceLength));
    elements.push(...cutEvenly(run, pieces).map((piece) => ({ block: { sentences: piece }, line })));
    run = [];
  };
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const found = findInlineHeading(text.slice(start, end).replace(/\s/g, ' '), subject, text);
    if (found === null) {
      run.push(sentence);
      continue;
    }
    endRun();
    elements.push({ heading: foldSpace(found.heading), depth: 2, line });
    run.push(...readSentences({ text, start: start + found.rest, end, markup: [] }, 'prose'));
  }
  endRun();
  return elements;
}

/** Neighbouring items are one list. */
function joinItems(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  let list: Sentence[] = [];
  for (const element of elements) {
    const item = 'block' in element && element.block.sentences[0]?.kind === 'item';
    if (item && list.length > 0) list.push(...element.block.sentences);
    else if (item) {
      list = [...element.block.sentences];
      joined.push({ block: { sentences: list }, line: element.line });
    } else {
      list = [];
      joined.push(element);
    }
  }
  return joined;
}

function sectionsOf(elements: readonly Element[]): Section[] {
  const sections: (Section & { readonly blocks: Block[] })[] = [];
  const above: { heading: string; depth: number }[] = [];
  for (const element of elements) {
    if ('heading' in element) {
      while ((above.at(-1)?.depth ?? 0) >= element.depth) above.pop();
      above.push(element);
    }
    if ('heading' in element || sections.length === 0) {
      sections.push({ path: above.map(({ heading }) => heading), asks: [], blocks: [], line: element.line });
    }
    if ('block' in element) sections.at(-1)?.blocks.push(element.block);
  }
  return sections;
}
