import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Section } from '../document.ts';
import type { Complain } from '../problem.ts';
import { foldSpace } from '../prose.ts';
import { readBlocks } from './blocks.ts';
import { asksOf } from './comments.ts';
import { lineOf, type MarkdownContext, markupOf } from './markup.ts';

/** A heading with what follows it up to the next one. */
export interface Part {
  readonly heading: Heading | null;
  readonly nodes: RootContent[];
}

/** The words of a heading without markup; empty for none. */
export function headingText(heading: Heading | null): string {
  return heading === null
    ? ''
    : foldSpace(plainText(heading, { includeImageAlt: false, includeHtml: false }));
}

/** Divides a file at its headings; the first part is what stands above them. */
export function partsOf(tree: Root): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [{ heading: null, nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** The first heading is the document's title when it is of the first level. */
export function titleOf(opening: Part, parts: readonly Part[]): Heading | null {
  const first = parts[0]?.heading;
  const alone = opening.nodes.every(
    ({ type }) => type === 'yaml' || type === 'html' || type === 'definition',
  );
  return first?.depth === 1 && alone && headingText(first) !== '' ? first : null;
}

/** Reads the parts of a file as sections. */
export function sectionsOf(
  parts: readonly Part[],
  titleHeading: Heading | null,
  context: MarkdownContext,
  complain: Complain,
): Section[] {
  const sections: Section[] = [];
  const above: { depth: number; text: string }[] = [];
  for (const { heading, nodes } of joinOpening(parts, titleHeading)) {
    // Their marks count as uses of a footnote.
    if (heading !== null) markupOf(heading.children, context);
    if (heading !== null && heading !== titleHeading) {
      while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
      const text = headingText(heading);
      if (text !== '') above.push({ depth: heading.depth, text });
      else complain(lineOf(heading), 'The heading has no text.', 'Give it words, or remove its `#` signs.');
    }
    const [first] = nodes;
    const section = {
      path: above.map(({ text }) => text),
      asks: nodes.flatMap((node) => asksOf(node, complain)),
      blocks: readBlocks(nodes, context),
      line: heading ? lineOf(heading) : first ? lineOf(first) : 1,
    };
    const untitled = heading === null || heading === titleHeading;
    if (!untitled || section.blocks.length > 0 || section.asks.length > 0) sections.push(section);
  }
  return sections;
}

/** What stands above the title's heading, such as a comment, belongs to the text below it. */
function joinOpening(parts: readonly Part[], titleHeading: Heading | null): readonly Part[] {
  const [opening, title, ...rest] = parts;
  if (titleHeading === null || opening === undefined || title?.heading !== titleHeading) return parts;
  return [{ heading: titleHeading, nodes: [...opening.nodes, ...title.nodes] }, ...rest];
}
