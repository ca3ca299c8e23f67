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
 * `space` is markup that stands for a space;
 * `word` is never cut (code, addresses); `opening` and `closing` are delimiters that stay in the text.
 */
export interface Markup extends Extent {
  readonly as: 'hidden' | 'note' | 'space' | 'word' | 'opening' | 'closing';
  /** The source that a footnote mark names, if it is defined. */
  readonly source?: Source;
}

/** A stretch of a document's text with its markup in order. */
export interface Prose extends Extent {
  readonly text: string;
  readonly markup: readonly Markup[];
}

const invisible: ReadonlySet<Markup['as']> = new Set(['hidden', 'note', 'space']);

const fillings = { hidden: ' ', space: ' ', word: 'X', opening: '‘', closing: '’' } as const;

/** The stretch's characters as the sentence splitter should see them, each in its place. */
function masked({ text, start, end, markup }: Prose): string {
  const seen: string[] = [];
  let at = start;
  for (const mark of markup) {
    if (mark.start < at) continue;
    seen.push(text.slice(at, mark.start), fillingOf(mark, text, start));
    at = mark.end;
  }
  return seen.join('') + text.slice(at, end);
}

function fillingOf(mark: Markup, text: string, start: number): string {
  const length = mark.end - mark.start;
  if (mark.as !== 'note') return fillings[mark.as].repeat(length);
  const before = text.slice(Math.max(start, mark.start - 40), mark.start);
  const endsSentence = /[.!?…]["'”’)\]*_]*\s*$/u.test(before);
  return ' '.repeat(length - 1) + (endsSentence ? paragraphSeparator : ' ');
}

/** The text of a stretch without what is hidden, white space folded. */
export function visibleText({ text, start, end, markup }: Prose): string {
  let visible = '';
  let at = start;
  for (const mark of markup) {
    if (mark.start < at || mark.end > end || !invisible.has(mark.as)) continue;
    visible += text.slice(at, mark.start);
    if (mark.as === 'note' && /^[.,;:!?]/.test(text.slice(mark.end, end))) visible = visible.trimEnd();
    if (mark.as === 'space') visible += ' ';
    at = mark.end;
  }
  return foldSpace(visible + text.slice(at, end));
}

/** Runs of white space as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The different sources of footnote marks, in order. */
export function sourcesOf(markup: readonly Markup[]): readonly Source[] {
  return [...new Set(markup.map(({ source }) => source).filter((source) => source !== undefined))];
}

/** The sentences of a stretch; a sentence's sources are those of the marks in it and directly after it. */
export function readSentences(prose: Prose, kind: SentenceKind): Sentence[] {
  const seen = masked(prose);
  const spans = splitSentences(seen)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(seen.slice(start, end)))
    .map(({ start, end }) => ({ start: prose.start + start, end: prose.start + end }));
  let next = 0;
  return spans.map(({ start, end }, index) => {
    const first = next;
    const reach = spans[index + 1]?.start ?? prose.end;
    while (next < prose.markup.length && (prose.markup[next]?.start ?? reach) < reach) next += 1;
    const markup = prose.markup.slice(first, next);
    const text = visibleText({ ...prose, start, end, markup });
    return { kind, text, start, end, sources: sourcesOf(markup), complete: true };
  });
}
