import type { Document } from '../document.ts';
import type { GoldenQuestion } from '../golden-question.ts';
import type { Complain } from '../problem.ts';

/** Two wordings that share so much of all their different words (the Jaccard index) count as the same question. */
const nearlyEqual = 0.8;

/** No golden question repeats an `asks` line: it would measure memory instead of understanding. */
export function checkAsksAreNoQuestions(
  documents: readonly Document[],
  questions: readonly GoldenQuestion[],
  report: Complain,
): void {
  const asks = documents.flatMap(({ file, sections }) =>
    sections.flatMap((section) => section.asks.map((ask) => ({ ask, file, words: wordsIn(ask) }))),
  );
  for (const { id, question, line } of questions) {
    const words = wordsIn(question);
    const same = asks.find((ask) => jaccard(words, ask.words) >= nearlyEqual);
    if (same === undefined) continue;
    report(
      line,
      `"${id}" nearly repeats "${same.ask}" from the asks of ${same.file}.`,
      'Ask it in other words.',
    );
  }
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** What two sets have in common, as a share of what they hold together (Jaccard 1912). */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
