const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const ELLIPSIS = '…';

const SENTENCE_END = /[.!?…。！？]["'”’)\]]*(?=\s)/gu;
const WORD_END = /\S(?=\s)/g;
const FINISHED = /[.!?…。！？]["'”’)\]]*$/u;

/** A cut goes back to the end of a sentence if that keeps at least this share of the room. */
const SENTENCE_SHARE = 0.6;
/** As `SENTENCE_SHARE`, for the end of a word. */
const WORD_SHARE = 0.5;

/** How long a text is, in the unit of the limit that it is cut to. */
export type Measure = (text: string) => number;

export const characters: Measure = (text) => text.length;

/**
 * Shortens plain text at the end of a sentence or word, and marks the place with an ellipsis. Never parts what a
 * reader sees as one character, such as a letter with its accent or an emoji of several parts.
 *
 * @param max - of the result, in the unit of `measure`: UTF-16 code units unless told
 */
export function cut(text: string, max: number, measure: Measure = characters): string {
  if (measure(text) <= max) return text;
  if (max < measure(ELLIPSIS)) return '';
  return withEllipsis(
    text.slice(0, stopBefore(text, longestPrefix(text, max - measure(` ${ELLIPSIS}`), measure))),
  );
}

/** A beginning of a text, marked as such. */
export function withEllipsis(beginning: string): string {
  const kept = beginning.trimEnd();
  return FINISHED.test(kept) ? `${kept} ${ELLIPSIS}` : kept + ELLIPSIS;
}

/** The best place to stop a text at or before `limit`: the end of a sentence, else of a word, else of a character. */
export function stopBefore(text: string, limit: number): number {
  const sentence = lastEnd(text, limit, SENTENCE_END);
  if (sentence > 0 && sentence >= limit * SENTENCE_SHARE) return sentence;
  const word = lastEnd(text, limit, WORD_END);
  return word > 0 && word >= limit * WORD_SHARE ? word : graphemeStart(text, limit);
}

/** The length, in UTF-16 code units, of the longest beginning of `text` that measures at most `max`. */
export function longestPrefix(text: string, max: number, measure: Measure): number {
  let fits = 0;
  let tooLong = text.length + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(text.slice(0, middle)) <= max) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

/** Where the last match that ends at or before `before` ends; 0 when there is none. */
function lastEnd(text: string, before: number, pattern: RegExp): number {
  let last = 0;
  for (const match of text.slice(0, before + 1).matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end <= before) last = end;
  }
  return last;
}

/**
 * The start of the grapheme that `index` lies in, or `index` itself between two. A grapheme that fills the whole
 * beginning (a letter under a pile of accents) is cut between code points.
 */
export function graphemeStart(text: string, index: number): number {
  const start = graphemes.segment(text).containing(index)?.index ?? text.length;
  if (start > 0 || index === 0) return start;
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
