import type { Document } from '../corpus/document.ts';
import { fold } from '../language/fold.ts';

interface Suggestion {
  readonly text: string;
  readonly words: readonly string[];
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

/** In the order of their folded texts, which ranking keeps among equals. */
function readSuggestions(documents: readonly Document[]): readonly Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  const add = (text: string) => suggestions.set(fold(text), { text, words: split(text) });
  for (const { title, sections } of documents) {
    add(title);
    for (const { path, asks } of sections) {
      if (path.length > 0) add([title, ...path].join(': '));
      for (const question of asks) add(question);
    }
  }
  return [...suggestions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, suggestion]) => suggestion);
}

function split(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All typed words must begin a word of the suggestion; earlier matches and shorter texts come first. */
function best(all: readonly Suggestion[], typed: readonly string[], limit: number): readonly string[] {
  const ranked: { text: string; rank: number }[] = [];
  for (const { text, words } of all) {
    const rank = rankOf(words, typed);
    if (rank !== null) ranked.push({ text, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ text }) => text);
}

function rankOf(words: readonly string[], typed: readonly string[]): number | null {
  let rank = words.length / 10;
  for (const part of typed) {
    const place = words.findIndex((word) => word.startsWith(part));
    if (place === -1) return null;
    rank += place;
  }
  return rank;
}
