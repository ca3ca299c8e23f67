import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remember } from '../language/remember.ts';
import { escapeMarkdown } from './escape.ts';
import { link, linkable } from './link.ts';

/** Sentences remembered as they are drawn, as the same ones are quoted over and over and parsing them takes long. */
const REMEMBERED = 2_000;
/** Longer ones, in characters, are not remembered: no quote is that long. */
const LONGEST_REMEMBERED = 1_000;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Text without any of these signs has no markup, and needs no parser. */
const MARKUP = /[\\`*_[\]<>&~:@!]|www\.| {2}/;

/** Stands before the text, so that none of it opens a heading, list, quotation or block of HTML. */
const PARAGRAPH_START = 'x ';

/**
 * A sentence of a document's Markdown in Discord's dialect: emphasis, code and links stay; footnote marks, HTML and
 * comments go; images become links; whatever else Discord would read as markup is escaped.
 *
 * @param bold - the text will stand within bold marks, so it brings none of its own
 */
export function toDiscord(markdown: string, { bold = false }: { readonly bold?: boolean } = {}): string {
  if (!MARKUP.test(markdown)) return escapeMarkdown(markdown);
  if (markdown.length > LONGEST_REMEMBERED) return convert(markdown, bold);
  return bold ? convertToBold(markdown) : convertToRegular(markdown);
}

const convertToRegular = remember(REMEMBERED, (markdown) => convert(markdown, false));
const convertToBold = remember(REMEMBERED, (markdown) => convert(markdown, true));

function convert(markdown: string, bold: boolean): string {
  return withoutStart(inline(parse(markdown), bold));
}

/** A sentence of a document's Markdown without any markup, for places that show text as it is. */
export function toPlain(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown;
  return withoutStart(withoutMarks(parse(markdown).map(visibleText).join('')));
}

function parse(markdown: string): readonly PhrasingContent[] {
  const [paragraph] = parser.parse(PARAGRAPH_START + markdown.replace(/\s+/g, ' ')).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

function visibleText(node: PhrasingContent): string {
  return plainText(node, { includeHtml: false });
}

function withoutStart(converted: string): string {
  return converted.slice(PARAGRAPH_START.length).replace(/ +/g, ' ').trim();
}

function inline(nodes: readonly PhrasingContent[], bold: boolean): string {
  return nodes.map((node) => inlineNode(node, bold)).join('');
}

function inlineNode(node: PhrasingContent, bold: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeMarkdown(withoutMarks(node.value));
    case 'strong':
      return bold ? inline(node.children, bold) : `**${inline(node.children, true)}**`;
    case 'emphasis':
      // Within bold text a third asterisk would be ambiguous.
      return bold ? `_${inline(node.children, bold)}_` : `*${inline(node.children, bold)}*`;
    case 'delete':
      return `~~${inline(node.children, bold)}~~`;
    case 'inlineCode':
      return codeSpan(node.value);
    case 'link':
      return linkNode(visibleText(node), node.url);
    case 'linkReference':
      return inline(node.children, bold);
    case 'image':
      return linkNode(`Image: ${node.alt || 'without description'}`, node.url);
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    case 'break':
      return ' ';
    default:
      return '';
  }
}

/** Footnote marks, and bold marks whose other half stands in another sentence. */
function withoutMarks(text: string): string {
  return text.replace(/\[\^[^\]\s]+\]|\*\*/g, '');
}

function linkNode(text: string, address: string): string {
  const url = linkable(address);
  if (url === null) return escapeMarkdown(text);
  return text === address || text === url ? `<${url}>` : link(text, url);
}

function codeSpan(code: string): string {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/** A code block. A fence within the code is parted by an invisible sign, as Discord knows no longer fences. */
export function codeBlock(code: string): string {
  return `\`\`\`\n${code.replaceAll('```', '``\u200b`')}\n\`\`\``;
}
