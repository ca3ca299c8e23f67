import type { Code, Heading, List, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Block, Sentence, SentenceKind, Source } from '../document.ts';
import { type Extent, type Prose, readSentences, sourcesOf, visibleText } from '../prose.ts';
import { extentOf, extentOfAll, type MarkdownContext, markupOf, quotePrefixes } from './markup.ts';

/** What surrounds a block. */
interface Surroundings {
  readonly context: MarkdownContext;
  readonly kind: SentenceKind;
  readonly quoted: boolean;
  /** The sources of the sentence that leads in to the block. */
  readonly leadIn: readonly Source[];
}

/** Blocks always have a place; this one stands in for the type's sake. */
const nowhere: Extent = { start: 0, end: 0 };

/** The blocks of a run of Markdown nodes between two headings, in order. */
export function readBlocks(nodes: readonly RootContent[], context: MarkdownContext): Block[] {
  return blocksOf(nodes, { context, kind: 'prose', quoted: false, leadIn: [] });
}

function blocksOf(nodes: readonly RootContent[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let leadIn = around.leadIn;
  for (const node of nodes) {
    const own = node.type === 'paragraph' ? around : { ...around, leadIn };
    const read = blocksOfNode(node, own).filter(({ sentences }) => sentences.length > 0);
    blocks.push(...read);
    if (node.type === 'paragraph') leadIn = read[0]?.sentences.at(-1)?.sources ?? leadIn;
  }
  return blocks;
}

function blocksOfNode(node: RootContent, around: Surroundings): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ sentences: paragraphSentences(node, around) }];
    case 'blockquote':
      return blocksOf(node.children, { ...around, quoted: true });
    case 'list':
      return [{ sentences: listSentences(node, around) }];
    case 'table':
      return [{ sentences: tableSentences(node, around) }];
    case 'code':
      return [{ sentences: codeSentences(node, around) }];
    default:
      return [];
  }
}

function paragraphSentences(node: Paragraph | Heading, around: Surroundings): Sentence[] {
  const extent = extentOfAll(node.children) ?? extentOf(node);
  if (extent === null) return [];
  const sentences = readSentences(proseOf(extent, node.children, around), around.kind);
  return around.kind === 'item' ? withLeadIn(sentences, around.leadIn) : sentences;
}

/** Statements that name no source of their own share that of the sentence which introduces them. */
function withLeadIn(sentences: Sentence[], leadIn: readonly Source[]): Sentence[] {
  if (sentences.some(({ sources }) => sources.length > 0)) return sentences;
  return sentences.map((sentence) => ({ ...sentence, sources: leadIn }));
}

function listSentences(list: List, around: Surroundings): Sentence[] {
  return list.children
    .flatMap((item) => blocksOf(item.children, { ...around, kind: 'item' }))
    .flatMap(({ sentences }) => sentences);
}

function tableSentences(table: Table, around: Surroundings): Sentence[] {
  const [header, ...rows] = table.children.map((row) => rowProse(row, around));
  return rows.map((row) => {
    const own = sourcesOf(row.markup);
    return {
      kind: 'row',
      text: visibleText(row),
      start: row.start,
      end: row.end,
      sources: own.length > 0 ? own : around.leadIn,
      header: header ? visibleText(header) : '',
      complete: true,
    };
  });
}

function rowProse(row: TableRow, around: Surroundings): Prose {
  const cells = row.children.flatMap((cell) => cell.children);
  return proseOf(extentOf(row) ?? nowhere, cells, around);
}

function codeSentences(code: Code, around: Surroundings): Sentence[] {
  if (code.value.trim() === '') return [];
  const extent = extentOf(code) ?? nowhere;
  const raw = around.context.text.slice(extent.start, extent.end);
  const opening = /^(`{3,}|~{3,})[^\n]*\n/.exec(raw);
  const closing = opening === null ? null : /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(raw);
  return [
    {
      kind: 'code',
      text: code.value,
      start: extent.start + (opening?.[0].length ?? 0),
      end: closing === null ? extent.end : extent.start + closing.index,
      sources: around.leadIn,
      complete: opening === null || closing !== null,
    },
  ];
}

function proseOf(extent: Extent, children: readonly PhrasingContent[], around: Surroundings): Prose {
  const { text } = around.context;
  const markup = markupOf(children, around.context);
  if (around.quoted) markup.push(...quotePrefixes(text, extent));
  return { ...extent, text, markup: markup.sort((a, b) => a.start - b.start) };
}
