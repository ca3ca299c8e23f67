import { plainWords } from './plain-words.ts';

/**
 * Whether a quote contains one of the gold answers: all its words, one after the other. Punctuation and case are
 * not compared; an answer that has no word (`%`) is looked for as it stands.
 */
export function containsAnswer(quote: string, answers: readonly string[]): boolean {
  const words = ` ${plainWords(quote).join(' ')} `;
  return answers.some((answer) => {
    const wanted = plainWords(answer);
    return wanted.length === 0 ? quote.includes(answer) : words.includes(` ${wanted.join(' ')} `);
  });
}
