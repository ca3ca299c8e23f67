import { isNumber, numeralToDigits, quantity } from './numbers.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { compoundForms, type Word, words } from './words.ts';

/** The index term of one plain folded word, or undefined for a stop word. */
export function toTerm(folded: string): string | undefined {
  return isStopWord(folded) ? undefined : stem(numeralToDigits(folded));
}

/** A term with the place of its word. */
export interface PlacedTerm {
  readonly term: string;
  /** Index of the word among the text's words, stop words counted. */
  readonly position: number;
}

/**
 * The terms under which `text` is indexed: stop words left out, the rest stemmed, compounds in all their joined forms,
 * quantities in their short form too ("6 billion" also as 6b).
 */
export function placedTerms(text: string): PlacedTerm[] {
  return placeTerms(words(text));
}

/** As `placedTerms`, for words that have been found already. */
export function placeTerms(found: readonly Word[]): PlacedTerm[] {
  const terms: PlacedTerm[] = [];
  found.forEach((word, position) => {
    for (const term of wordTerms(word)) terms.push({ term, position });
    const next = found[position + 1];
    const number = numeralToDigits(word.folded);
    const short = isNumber(number)
      ? quantity(number, next?.folded)
      : (hyphenated(word) ?? numbered(word, next));
    if (short !== undefined) terms.push({ term: short, position });
  });
  return terms;
}

/** The terms of one word; several for a compound. */
export function wordTerms(word: Word): readonly string[] {
  if (word.parts.length === 0) {
    const term = toTerm(word.folded);
    return term === undefined ? [] : [term];
  }
  return compoundForms(word).flatMap((form) => toTerm(form) ?? []);
}

/** A name and its number or size: "Llama 2" -> llama2, "GPT-Neo 2.7B" -> gptneo2.7b, "Comma v0.1" -> commav0.1. */
function numbered(word: Word, next: Word | undefined): string | undefined {
  return next !== undefined && word.capital && NUMBERING.test(next.folded)
    ? word.folded + next.folded
    : undefined;
}

const NUMBERING = /^v?\d/;

/** "6-billion-parameter" -> 6b. */
function hyphenated(word: Word): string | undefined {
  const [first, second] = word.parts;
  return first === undefined ? undefined : quantity(numeralToDigits(first), second);
}

/** The terms of `text` without their places: what MiniSearch is given. */
export function termsOf(text: string): string[] {
  return placedTerms(text).map(({ term }) => term);
}
