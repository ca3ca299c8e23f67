import type { Nodes, PhrasingContent } from 'mdast';
import { lineAt } from '../decode.ts';
import type { Source } from '../document.ts';
import type { Extent, Markup } from '../prose.ts';

/** What the reader knows of a Markdown file while it walks through it. */
export interface MarkdownContext {
  readonly text: string;
  /** The source of a footnote by its identifier; records its use, and a complaint when it is not defined. */
  readonly sourceOf: (identifier: string, line: number) => Source | undefined;
}

/**
 * Where a node stands in the text that it was parsed from; null for the nodes that remark-gfm makes of the text around
 * an address, whose place only their parent knows.
 */
export function extentOf(node: Nodes): Extent | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Where a run of inline nodes stands; null when its first or last one has no place of its own. */
export function extentOfAll(nodes: readonly Nodes[]): Extent | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const [from, to] = [first && extentOf(first), last && extentOf(last)];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** The line of a node, counted from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The markup within inline nodes, in order. */
export function markupOf(nodes: readonly PhrasingContent[], context: MarkdownContext): Markup[] {
  return nodes.flatMap((node) => markupOfNode(node, context));
}

function markupOfNode(node: PhrasingContent, context: MarkdownContext): Markup[] {
  const extent = extentOf(node);
  if (extent === null) return [];
  switch (node.type) {
    case 'text':
      return [...plainMarks(extent, lineOf(node), context), ...spacers(extent, context)];
    case 'footnoteReference':
      return [{ ...extent, as: 'note', ...sourceAt(node.identifier, lineOf(node), context) }];
    case 'break':
      return [{ ...extent, as: 'space' }];
    case 'inlineCode':
      return [{ ...extent, as: 'word' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return delimited(extent, node.children, context);
    case 'link':
    case 'linkReference':
      // Half a link is no link: sentences do not end within its text.
      if (/[.!?…]\s/.test(context.text.slice(extent.start, extent.end))) return [{ ...extent, as: 'word' }];
      if (context.text[extent.start] !== '[') return address(node, extent, context);
      return delimited(extent, node.children, context);
    default:
      return [{ ...extent, as: 'hidden' }];
  }
}

function sourceAt(identifier: string, line: number, context: MarkdownContext): { source?: Source } {
  const source = context.sourceOf(identifier, line);
  return source === undefined ? {} : { source };
}

/** Marks that are plain text to Markdown, as those without a definition; to a reader they are footnote marks all the same. */
function plainMarks({ start, end }: Extent, firstLine: number, context: MarkdownContext): Markup[] {
  const words = context.text.slice(start, end);
  return [...words.matchAll(/\[\^([^\]\s]+)\]/g)].map((mark) => {
    const at = start + mark.index;
    const line = firstLine + lineAt(words, mark.index) - 1;
    return {
      start: at,
      end: at + mark[0].length,
      as: 'note',
      ...sourceAt(mark[1]?.toLowerCase() ?? '', line, context),
    };
  });
}

/** Space that is written as an entity to set a text apart. */
function spacers({ start, end }: Extent, { text }: MarkdownContext): Markup[] {
  return [...text.slice(start, end).matchAll(/&nbsp;|&#160;/g)].map((spacer) => ({
    start: start + spacer.index,
    end: start + spacer.index + spacer[0].length,
    as: 'space',
  }));
}

/** An address that stands for itself. Markdown takes footnote marks directly behind it for its end ... */
function address(node: PhrasingContent, extent: Extent, context: MarkdownContext): Markup[] {
  // ... all but their last bracket.
  const marks = plainMarks({ ...extent, end: extent.end + 1 }, lineOf(node), context);
  const [first] = marks;
  if (first === undefined) return [{ ...extent, as: 'word' }];
  const words = context.text.slice(extent.start, first.start).replace(/[.,;:!?]+$/, '');
  return [{ start: extent.start, end: extent.start + words.length, as: 'word' }, ...marks];
}

function delimited(
  { start, end }: Extent,
  children: readonly PhrasingContent[],
  context: MarkdownContext,
): Markup[] {
  const inner = extentOfAll(children);
  if (inner === null || inner.start === start) return [{ start, end, as: 'word' }];
  return [
    { start, end: inner.start, as: 'opening' },
    ...markupOf(children, context),
    { start: inner.end, end, as: 'closing' },
  ];
}

/** The beginnings of lines that only continue a block quotation. */
export function quotePrefixes(text: string, { start, end }: Extent): Markup[] {
  return [...text.slice(start, end).matchAll(/\n[ \t]*(?:>[ \t]?)+/g)].map((prefix) => ({
    start: start + prefix.index + 1,
    end: start + prefix.index + prefix[0].length,
    as: 'hidden',
  }));
}
