import type { SentenceTerms } from './passage-terms.ts';

/**
 * Whether a sentence only leads in what stands below it, a table or code: "The table lists the sizes of Pythia." What
 * says the answer itself is the better quote.
 *
 * @param next the sentence after it in the passage
 */
export function announces(sentence: SentenceTerms, next: SentenceTerms | undefined): boolean {
  const below = next?.sentence.kind;
  return sentence.sentence.kind === 'prose' && (below === 'row' || below === 'code');
}
