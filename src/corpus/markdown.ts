import type { Heading, Html, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readBlocks } from './blocks.ts';
import type { Document, Section, Source } from './document.ts';
import { markTornEnd, nameOfFile, type ReadFile } from './file-text.ts';
import { readSource } from './footnotes.ts';
import { type Complain, noFrontMatter, readFrontMatter } from './front-matter.ts';
import { extentOf, lineOf, type MarkdownContext } from './markup.ts';
import type { CorpusProblem } from './problem.ts';
import { fold } from './prose.ts';
import { slugOf } from './slug.ts';

/** A heading with what follows it up to the next one. */
interface Part {
  readonly heading: Heading | null;
  readonly nodes: RootContent[];
}

/**
 * Reads a Markdown document (CommonMark with GitHub's tables and footnotes, and YAML front matter).
 *
 * @param file the path as it is to be shown
 * @param text the decoded file, line ends as `\n`
 */
export function readMarkdown(file: string, text: string): ReadFile {
  const problems: CorpusProblem[] = [];
  const complain: Complain = (line, reason, fix) =>
    problems.push({ severity: 'warning', file, line, reason, fix });

  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const frontMatter = yaml ? readFrontMatter(yaml.value, lineOf(yaml) + 1, complain) : noFrontMatter;
  const { sourceOf, complainUnused } = readFootnotes(tree, text, complain);

  const [opening, ...parts] = partsOf(tree);
  const titleHeading = titleOf(opening, parts);
  const title = frontMatter.title ?? (headingText(titleHeading) || nameOfFile(file));
  const sections = sectionsOf([opening, ...parts], titleHeading, { text, sourceOf }, complain);
  complainUnused();
  const document: Document = {
    slug: slugOf(nameOfFile(file)),
    file,
    title,
    aliases: frontMatter.aliases,
    updated: frontMatter.updated,
    text,
    sections: markTornEnd(sections, text),
  };
  return { document, problems };
}

function headingText(heading: Heading | null): string {
  return heading === null ? '' : fold(plainText(heading, { includeImageAlt: false, includeHtml: false }));
}

function partsOf(tree: Root): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [{ heading: null, nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** The first heading is the document's title when it is of the first level. */
function titleOf(opening: Part, parts: readonly Part[]): Heading | null {
  const first = parts[0]?.heading;
  const alone = opening.nodes.every(
    ({ type }) => type === 'yaml' || type === 'html' || type === 'definition',
  );
  return first?.depth === 1 && alone && headingText(first) !== '' ? first : null;
}

function sectionsOf(
  parts: readonly Part[],
  titleHeading: Heading | null,
  context: MarkdownContext,
  complain: Complain,
): Section[] {
  const sections: Section[] = [];
  const above: { depth: number; text: string }[] = [];
  for (const { heading, nodes } of parts) {
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

/** The questions of an `<!-- asks: a; b -->` comment. */
function asksOf(node: RootContent, complain: Complain): string[] {
  const comments =
    node.type === 'html' ? [node] : node.type === 'paragraph' ? node.children.filter(isHtml) : [];
  return comments.flatMap((comment) => {
    const value = comment.value;
    if (value.startsWith('<!--') && !value.includes('-->')) {
      complain(
        lineOf(comment),
        'The comment is never closed and hides the rest of the text.',
        'End it with `-->`.',
      );
    }
    return [...value.matchAll(/<!--\s*asks:([\s\S]*?)-->/gi)]
      .flatMap((asks) => (asks[1] ?? '').split(';'))
      .map(fold)
      .filter((ask) => ask !== '');
  });
}

function isHtml(node: RootContent): node is Html {
  return node.type === 'html';
}

/** The sources that a document's footnotes define, with a watch on those that are missing or never used. */
function readFootnotes(tree: Root, text: string, complain: Complain) {
  const defined = new Map<string, { source: Source; line: number; label: string; used: boolean }>();
  visit(tree, 'footnoteDefinition', (node) => {
    const { identifier, label } = node;
    if (defined.has(identifier)) {
      complain(lineOf(node), `The footnote [^${label}] is defined twice.`, 'Keep one of the definitions.');
      return;
    }
    const extent = extentOf(node);
    const raw = text.slice(extent?.start, extent?.end).replace(/^\[\^[^\]]*\]:/, '');
    defined.set(identifier, {
      source: readSource(raw),
      line: lineOf(node),
      label: label ?? identifier,
      used: false,
    });
  });
  const sourceOf: MarkdownContext['sourceOf'] = (identifier, line) => {
    const footnote = defined.get(identifier);
    if (footnote) footnote.used = true;
    else {
      complain(
        line,
        `The footnote [^${identifier}] is not defined.`,
        `Add a line \`[^${identifier}]: Title of the source, https://...\` at the end of the file.`,
      );
    }
    return footnote?.source;
  };
  const complainUnused = () => {
    for (const { label, line, used } of defined.values()) {
      if (used) continue;
      complain(
        line,
        `The footnote [^${label}] is never used.`,
        'Put its mark behind the sentence it supports, or remove it.',
      );
    }
  };
  return { sourceOf, complainUnused };
}
