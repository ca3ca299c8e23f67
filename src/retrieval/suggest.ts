import type { Document } from '../corpus/document.ts';
import { fold } from '../language/fold.ts';

interface Suggestion {
  readonly text: string;
  readonly words: readonly string[];
  /** The words, a space before each, to find out quickly whether one begins in some way. */
  readonly spaced: string;
  /** Its place in the order of the folded texts: of equals the earlier comes first. */
  readonly order: number;
}

interface Match {
  readonly suggestion: Suggestion;
  /** The lower, the better. */
  readonly rank: number;
}

/**
 * Makes the completion of a library: questions that authors attached, and titles with their headings. They are put
 * together when it is first used.
 */
export function makeSuggester(
  documents: readonly Document[],
): (typed: string, limit: number) => readonly string[] {
  let all: readonly Suggestion[] | undefined;
  return (typed, limit) => {
    all ??= readSuggestions(documents);
    return best(all, split(typed), limit);
  };
}

/** The shortest first, so that the search can end when no longer one can be among the best. */
function readSuggestions(documents: readonly Document[]): readonly Suggestion[] {
  const texts = new Map<string, string>();
  const add = (text: string) => texts.set(fold(text), text);
  for (const { title, sections } of documents) {
    add(title);
    for (const { path, asks } of sections) {
      if (path.length > 0) add([title, ...path].join(': '));
      for (const question of asks) add(question);
    }
  }
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text], order): Suggestion => {
      const words = split(text);
      return { text, words, spaced: words.map((word) => ` ${word}`).join(''), order };
    })
    .sort((a, b) => a.words.length - b.words.length);
}

function split(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All typed words must begin a word of the suggestion; earlier matches and shorter texts come first. */
function best(all: readonly Suggestion[], typed: readonly string[], limit: number): readonly string[] {
  const starts = typed.map((part) => ` ${part}`);
  const found: Match[] = [];
  for (const suggestion of all) {
    const last = found.length < limit ? undefined : found.at(-1);
    if (last !== undefined && lengthRank(suggestion) > last.rank) break;
    if (!starts.every((start) => suggestion.spaced.includes(start))) continue;
    const match = { suggestion, rank: rankOf(suggestion, typed) };
    if (last !== undefined && !isBetter(match, last)) continue;
    found.splice(found.findLastIndex((other) => isBetter(other, match)) + 1, 0, match);
    if (found.length > limit) found.pop();
  }
  return found.map(({ suggestion }) => suggestion.text);
}

function lengthRank({ words }: Suggestion): number {
  return words.length / 10;
}

function rankOf(suggestion: Suggestion, typed: readonly string[]): number {
  return typed.reduce(
    (rank, part) => rank + suggestion.words.findIndex((word) => word.startsWith(part)),
    lengthRank(suggestion),
  );
}

function isBetter(a: Match, b: Match): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.suggestion.order < b.suggestion.order);
}
