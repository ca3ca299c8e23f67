import type { Sentence, SentenceKind, Source } from './document.ts';
import { paragraphSeparator, splitSentences } from './sentences.ts';

/** A part of a text, in UTF-16 code units. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * What markup does to the words around it:
 * `hidden` is no part of the text (comments, images, quotation prefixes); `note` is a footnote mark, hidden too;
 * `word` is never cut (code, addresses); `opening` and `closing` are delimiters that stay in the text.
 */
export interface Markup extends Extent {
  readonly as: 'hidden' | 'note' | 'word' | 'opening' | 'closing';
  /** The source that a footnote mark names, if it is defined. */
  readonly source?: Source;
}

/** A stretch of a document's text with its markup in order. */
export interface Prose extends Extent {
  readonly text: string;
  readonly markup: readonly Markup[];
}

const fillings = { hidden: ' ', word: 'X', opening: '‘', closing: '’' } as const;

/** The stretch's characters as the sentence splitter should see them, each in its place. */
function masked({ text, start, end, markup }: Prose): string {
  let seen = '';
  let at = start;
  for (const mark of markup) {
    if (mark.start < at) continue;
    seen += text.slice(at, mark.start);
    const length = mark.end - mark.start;
    if (mark.as === 'note') {
      const endsSentence = /[.!?…]["'”’)\]*_]*\s*$/u.test(seen.slice(-40));
      seen += endsSentence ? ' '.repeat(length - 1) + paragraphSeparator : ' '.repeat(length);
    } else {
      seen += fillings[mark.as].repeat(length);
    }
    at = mark.end;
  }
  return seen + text.slice(at, end);
}

/** The text of a stretch without what is hidden, white space folded. */
export function visibleText({ text, start, end, markup }: Prose): string {
  let visible = '';
  let at = start;
  for (const mark of markup) {
    if (mark.start < at || mark.end > end || (mark.as !== 'hidden' && mark.as !== 'note')) continue;
    visible += text.slice(at, mark.start);
    if (mark.as === 'note' && /^[.,;:!?]/.test(text.slice(mark.end, end))) visible = visible.trimEnd();
    at = mark.end;
  }
  return fold(visible + text.slice(at, end));
}

/** Runs of white space as one space, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The different sources of the footnote marks from `start` up to `end`, in order. */
export function sourcesWithin(markup: readonly Markup[], start: number, end: number): readonly Source[] {
  const sources: Source[] = [];
  for (const { start: at, source } of markup) {
    if (at >= start && at < end && source !== undefined && !sources.includes(source)) sources.push(source);
  }
  return sources;
}

/** The sentences of a stretch; a sentence's sources are those of the marks in it and directly after it. */
export function readSentences(prose: Prose, kind: SentenceKind): Sentence[] {
  const spans = splitSentences(masked(prose)).map(({ start, end }) => ({
    start: prose.start + start,
    end: prose.start + end,
  }));
  return spans.map(({ start, end }, index) => {
    const from = index === 0 ? prose.start : start;
    const to = spans[index + 1]?.start ?? prose.end;
    return {
      kind,
      text: visibleText({ ...prose, start, end }),
      start,
      end,
      sources: sourcesWithin(prose.markup, from, to),
      complete: true,
    };
  });
}
