import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lineAt } from './decode.ts';
import type { Document, Section } from './document.ts';
import { markTornEnd, nameOfFile, type ReadFile } from './file-text.ts';
import { readFootnotes } from './markdown/footnotes.ts';
import { noFrontMatter, readFrontMatter } from './markdown/front-matter.ts';
import { headingText, partsOf, sectionsOf, titleOf } from './markdown/sections.ts';
import { normalName } from './names.ts';
import type { Complain, CorpusProblem } from './problem.ts';
import { slugOf } from './slug.ts';

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

  const { yaml, body } = splitFrontMatter(text, complain);
  const frontMatter = yaml === null ? noFrontMatter : readFrontMatter(yaml, 2, complain);
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(body);
  const { sourceOf, complainUnused } = readFootnotes(tree, body, complain);

  const [opening, ...parts] = partsOf(tree);
  const titleHeading = titleOf(opening, parts);
  const heading = headingText(titleHeading);
  const title = frontMatter.title ?? (heading || nameOfFile(file));
  const context = { text: body, sourceOf };
  const sections = markTornEnd(sectionsOf([opening, ...parts], titleHeading, context, complain), body);
  complainUnused();
  complainOfOpenFence(sections, body, complain);
  const document: Document = {
    slug: slugOf(nameOfFile(file)),
    file,
    title,
    aliases: withHeading(frontMatter.aliases, title, heading),
    updated: frontMatter.updated,
    text,
    sections,
  };
  return { document, problems };
}

/** A first heading that says something else than the title is another name of the document. */
function withHeading(aliases: readonly string[], title: string, heading: string): readonly string[] {
  const known = [title, ...aliases].map(normalName);
  return heading === '' || known.includes(normalName(heading)) ? aliases : [...aliases, heading];
}

/** The YAML between the first two `---` lines, and the text with blanks in the place of what cannot be its body. */
function splitFrontMatter(text: string, complain: Complain): { yaml: string | null; body: string } {
  const closed = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (closed) return { yaml: closed[1] ?? '', body: text };
  const open = /^---[ \t]*\n((?:[\w-]+:.*(?:\n|$)|[ \t]+\S.*(?:\n|$)|- .*(?:\n|$))+)/.exec(text);
  if (!open) return { yaml: null, body: text };
  complain(1, 'The front matter is never closed.', 'Put a line `---` behind its last field.');
  return { yaml: open[1] ?? '', body: open[0].replace(/[^\n]/g, ' ') + text.slice(open[0].length) };
}

function complainOfOpenFence(sections: readonly Section[], text: string, complain: Complain): void {
  const last = sections.at(-1)?.blocks.at(-1)?.sentences.at(-1);
  if (last?.kind !== 'code' || last.complete) return;
  const line = Math.max(1, lineAt(text, last.start) - 1);
  complain(
    line,
    'The code block is never closed and takes in the rest of the text.',
    'End it with a line of ```.',
  );
}
