import { type PlacedTerm, placeTerms } from './terms.ts';
import { type Word, words } from './words.ts';

/** A text taken apart. */
export interface Analysis {
  readonly words: readonly Word[];
  readonly terms: readonly PlacedTerm[];
}

/** Takes texts apart; the same text always gives the same object. */
export type Analyser = (text: string) => Analysis;

/**
 * An analyser that remembers every text it has seen. Meant for building an index, where titles, headings and asks come
 * back with each passage and each text is needed twice; let go of it afterwards.
 */
export function rememberingAnalyser(): Analyser {
  const known = new Map<string, Analysis>();
  return (text) => {
    let analysis = known.get(text);
    if (analysis === undefined) {
      const found = words(text);
      analysis = { words: found, terms: placeTerms(found) };
      known.set(text, analysis);
    }
    return analysis;
  };
}
