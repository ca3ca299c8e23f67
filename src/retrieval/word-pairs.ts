import type { Word } from '../language/words.ts';

/** The pairs of neighbouring words of a text, stop words included. */
export function wordPairs(found: readonly Word[]): ReadonlySet<string> {
  return new Set(found.slice(1).map((word, index) => `${found[index]?.folded} ${word.folded}`));
}

/** Share of the question's word pairs that the sentence holds, 0 to 1: "head of policy" stands as it was asked. */
export function sharedPairs(asked: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let shared = 0;
  for (const pair of asked) if (sentence.has(pair)) shared++;
  return shared / asked.size;
}
