import { characters, graphemeStart, longestPrefix, type Measure, stopBefore, withEllipsis } from './cut.ts';

const FENCE = '```';
const CLOSE_FENCE = `\n${FENCE}`;
const BOLD = '**';

/** What a cut must not go through: fences, code, links, addresses in angle brackets, escapes, marks of emphasis. */
const WHOLE =
  /```[\s\S]*?(?:```|$)|(`+)(?!`)[^\n]*?[^`]\1(?!`)|\[(?:\\.|[^\]\\\n])*\]\([^)\n]*\)|<[^>\s]*>|\\[\s\S]|\*\*|~~|https?:\/\/\S+/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Shortens text in Discord's Markdown as `cut` does, and leaves its markup whole: a link or code span that does not
 * fit is dropped, a code block is cut at a line and closed, bold text is closed.
 *
 * @param max - of the result, in the unit of `measure`: UTF-16 code units unless told
 */
export function cutMarkdown(text: string, max: number, measure: Measure = characters): string {
  if (measure(text) <= max) return text;
  const room = longestPrefix(text, max - measure(`${BOLD}${CLOSE_FENCE}\n…`), measure);
  const spans = [...text.matchAll(WHOLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const torn = spans.find(({ start, end }) => start < room && room < end);
  if (torn !== undefined && text.startsWith(FENCE, torn.start)) return cutInFence(text, torn, room);
  const limit = torn?.start ?? room;
  const shortened = withoutTornMarkup(text, limit, spans);
  return closed(shortened);
}

/** Keeps the lines of a code block that fit; a single line that does not is cut anywhere. */
function cutInFence(text: string, fence: Span, room: number): string {
  const inside = text.slice(fence.start, room);
  const lastLine = inside.lastIndexOf('\n');
  const firstLine = inside.indexOf('\n');
  if (firstLine < 0) return `${closed(text.slice(0, fence.start).trimEnd())}\n…`;
  const end = lastLine > firstLine ? fence.start + lastLine : graphemeStart(text, room);
  return `${text.slice(0, end)}${CLOSE_FENCE}\n…`;
}

/** The beginning of `text` up to `limit`, cut back to a sentence or word that ends outside of all markup. */
function withoutTornMarkup(text: string, limit: number, spans: readonly Span[]): string {
  const end = stopBefore(text, limit);
  const torn = spans.find((span) => span.start < end && end < span.end);
  return text.slice(0, torn?.start ?? end).trimEnd();
}

/** `text` with an ellipsis, its bold part closed. */
function closed(text: string): string {
  const outside = text.replace(/```[\s\S]*?```|(`+)(?!`)[^\n]*?[^`]\1(?!`)|\\[\s\S]/g, '');
  const open = outside.split(BOLD).length % 2 === 0;
  return withEllipsis(text) + (open ? BOLD : '');
}
