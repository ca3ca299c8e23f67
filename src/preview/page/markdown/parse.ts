import { parseInline } from './parse-inline.ts';
import type { Block, ListItem } from './tokens.ts';

const FENCE = /(?<!\\)```(?:([\w+.#-]+)\n)?\n*(.+?)\n*```/gs;
const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;
const QUOTE = /^> (.*)$|^>$/;
const QUOTE_OF_ALL = '>>> ';

/** Spaces by which a list stands further in than the one around it. */
const INDENT = 2;

/** Reads a text in Discord's dialect of Markdown. */
export function parseMarkdown(text: string): readonly Block[] {
  return parseBlocks(text.replaceAll('\r', ''), false);
}

/** @param inQuote - quotes cannot stand within quotes */
function parseBlocks(text: string, inQuote: boolean): readonly Block[] {
  const quoteOfAll = inQuote ? -1 : startOfLine(text, QUOTE_OF_ALL);
  const fence = [...text.matchAll(FENCE)].find(({ index }) => inQuote || !isQuoted(text, index));
  if (quoteOfAll >= 0 && (fence === undefined || quoteOfAll < fence.index)) {
    const blocks = parseBlocks(text.slice(quoteOfAll + QUOTE_OF_ALL.length), true);
    return [...parseLines(text.slice(0, quoteOfAll), inQuote), { kind: 'quote', blocks }];
  }
  if (fence === undefined) return parseLines(text, inQuote);
  const [whole, language = '', code = ''] = fence;
  const after = text.slice(fence.index + whole.length);
  return [
    ...parseLines(text.slice(0, fence.index).replace(/\n$/, ''), inQuote),
    { kind: 'code', language, text: code },
    ...parseBlocks(after.replace(/^\n/, ''), inQuote),
  ];
}

function startOfLine(text: string, sign: string): number {
  if (text.startsWith(sign)) return 0;
  const found = text.indexOf(`\n${sign}`);
  return found < 0 ? -1 : found + 1;
}

/** Whether a place is on a line of a quote, whose marks have to go before its code can be read. */
function isQuoted(text: string, place: number): boolean {
  return text.startsWith('> ', text.slice(0, place).lastIndexOf('\n') + 1);
}

function parseLines(text: string, inQuote: boolean): readonly Block[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    const joined = paragraph.join('\n');
    if (joined.trim() !== '') blocks.push({ kind: 'paragraph', children: parseInline(joined) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const read = parseBlockAt(lines, at, inQuote);
    if (read === null) {
      paragraph.push(lines[at] ?? '');
      at++;
    } else {
      flush();
      blocks.push(read.block);
      at = read.end;
    }
  }
  flush();
  return blocks;
}

interface Read {
  readonly block: Block;
  /** The first line after it. */
  readonly end: number;
}

function parseBlockAt(lines: readonly string[], at: number, inQuote: boolean): Read | null {
  const line = lines[at] ?? '';
  const [, signs = '', title] = HEADING.exec(line) ?? [];
  if (title !== undefined) {
    const level = signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3;
    return { block: { kind: 'heading', level, children: parseInline(title) }, end: at + 1 };
  }
  const [, small] = SUBTEXT.exec(line) ?? [];
  if (small !== undefined) return { block: { kind: 'subtext', children: parseInline(small) }, end: at + 1 };
  if (!inQuote && QUOTE.test(line)) return parseQuote(lines, at);
  return ITEM.test(line) ? parseList(lines, at) : null;
}

function parseQuote(lines: readonly string[], at: number): Read {
  const quoted: string[] = [];
  let end = at;
  for (let found = QUOTE.exec(lines[end] ?? ''); found !== null; found = QUOTE.exec(lines[end] ?? '')) {
    quoted.push(found[1] ?? '');
    end++;
  }
  return { block: { kind: 'quote', blocks: parseBlocks(quoted.join('\n'), true) }, end };
}

function parseList(lines: readonly string[], at: number): Read {
  const [, first = '', number] = ITEM.exec(lines[at] ?? '') ?? [];
  const items: ListItem[] = [];
  let end = at;
  for (let found = ITEM.exec(lines[end] ?? ''); found !== null; found = ITEM.exec(lines[end] ?? '')) {
    const [, indent = '', itemNumber, text = ''] = found;
    const depth = indent.length - first.length;
    const previous = items.at(-1);
    if (depth >= INDENT && previous !== undefined) {
      const inner = parseList(lines, end);
      items[items.length - 1] = { ...previous, blocks: [...previous.blocks, inner.block] };
      end = inner.end;
    } else {
      const isOther = (itemNumber === undefined) !== (number === undefined);
      if (items.length > 0 && (depth <= -INDENT || isOther)) break;
      items.push({ children: parseInline(text), blocks: [] });
      end++;
    }
  }
  return { block: { kind: 'list', start: number === undefined ? null : Number(number), items }, end };
}
