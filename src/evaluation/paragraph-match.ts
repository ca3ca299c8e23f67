import { plainWords } from './plain-words.ts';

const RUN_WORDS = 3;
const SHARE_NEEDED = 0.8;
const LONGEST_RATIO = 2;

/**
 * Tells which passages belong to a paragraph: at least 80 % of the passage's three-word runs stand in the
 * paragraph, or 80 % of the paragraph's in the passage as long as that has at most twice as many words. Texts
 * shorter than three words are one run.
 */
export function paragraphMatcher(paragraph: string): (passage: string) => boolean {
  const paragraphWords = plainWords(paragraph);
  const paragraphRuns = runs(paragraphWords);
  const paragraphSet = new Set(paragraphRuns);
  return (passage) => {
    const words = plainWords(passage);
    const passageRuns = runs(words);
    if (shareIn(passageRuns, paragraphSet) >= SHARE_NEEDED) return true;
    if (words.length > LONGEST_RATIO * paragraphWords.length) return false;
    return shareIn(paragraphRuns, new Set(passageRuns)) >= SHARE_NEEDED;
  };
}

function runs(words: readonly string[]): string[] {
  if (words.length < RUN_WORDS) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(RUN_WORDS - 1).map((_, start) => words.slice(start, start + RUN_WORDS).join(' '));
}

function shareIn(wanted: readonly string[], present: ReadonlySet<string>): number {
  return wanted.length === 0 ? 0 : wanted.filter((run) => present.has(run)).length / wanted.length;
}
