import type { Extent } from '../prose.ts';

interface Place extends Extent {
  /** Counted from 1. */
  readonly line: number;
}

/** A paragraph, item or heading of a plain text. */
export type PlainPart =
  | (Place & { readonly kind: 'prose' | 'item' })
  | (Place & { readonly kind: 'heading'; readonly heading: string; readonly depth: number });

interface Line extends Place {
  readonly words: string;
}

const bullet = /^(?:[-*•–‣]|\d{1,3}[.)]|\([a-z\d]\))\s+/;
const finished = /[.!?…:;,]["'”’)\]]*$/;

/** A line at least this long, in characters, is a paragraph that was not wrapped. */
const unwrapped = 160;

/** Divides plain text into headings, paragraphs and list items, in order. */
export function readParts(text: string): PlainPart[] {
  const chunks = chunksOf(text);
  return chunks.flatMap((chunk, index) => {
    const heading = headingOf(chunk, index === chunks.length - 1);
    return heading ? [heading.part, ...bodyOf(chunk.slice(heading.lines))] : bodyOf(chunk);
  });
}

/** Runs of lines without a blank one between them. */
function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = [];
  let current: Line[] = [];
  let offset = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trim();
    if (words === '') current = [];
    else {
      if (current.length === 0) chunks.push(current);
      const start = offset + raw.indexOf(words);
      current.push({ line: index + 1, start, end: start + words.length, words });
    }
    offset += raw.length + 1;
  }
  return chunks;
}

/** The heading that a chunk begins with, and the number of lines that it takes. */
function headingOf(chunk: readonly Line[], isLast: boolean): { part: PlainPart; lines: number } | null {
  const [first, next] = chunk;
  if (!first) return null;
  const { words, ...place } = first;
  const part = (heading: string, depth: number): PlainPart => ({ kind: 'heading', heading, depth, ...place });

  const marked = /^(={2,6}|#{1,6})\s*(\S.*?)\s*(?:={2,6}|#*)$/.exec(words);
  if (marked) return { part: part(marked[2] ?? words, marked[1]?.length ?? 1), lines: 1 };
  if (next && /^(?:={3,}|-{3,}|~{3,})$/.test(next.words)) {
    return { part: part(words, next.words.startsWith('=') ? 1 : 2), lines: 2 };
  }
  const introduces = next ? /^\p{Lu}/u.test(next.words) && next.words.length > words.length : !isLast;
  if (!introduces || !looksLikeHeading(words)) return null;
  const number = /^(\d+(?:\.\d+)*)\.?\s+(?=\p{Lu})/u.exec(words);
  if (!number) return bullet.test(words) ? null : { part: part(words, 2), lines: 1 };
  return { part: part(words.slice(number[0].length), (number[1]?.split('.').length ?? 1) + 1), lines: 1 };
}

function looksLikeHeading(words: string): boolean {
  return (
    words.length <= 60 &&
    words.split(/\s+/).length <= 8 &&
    /^[\p{Lu}\p{N}]/u.test(words) &&
    /\p{L}/u.test(words) &&
    !finished.test(words)
  );
}

/** The paragraphs and items of a chunk: a list has an item at each bullet, unwrapped text a paragraph a line. */
function bodyOf(lines: readonly Line[]): PlainPart[] {
  const parts: PlainPart[] = [];
  for (const [index, { words, ...place }] of lines.entries()) {
    const above = lines[index - 1];
    const mark = bullet.exec(words);
    const continued = parts.at(-1);
    if (mark) parts.push({ kind: 'item', ...place, start: place.start + mark[0].length });
    else if (above && continued && !isParagraphEnd(above.words, words)) {
      parts[parts.length - 1] = { ...continued, end: place.end };
    } else parts.push({ kind: 'prose', ...place });
  }
  return parts;
}

function isParagraphEnd(above: string, below: string): boolean {
  return finished.test(above) && (above.length >= unwrapped || below.length >= unwrapped);
}
