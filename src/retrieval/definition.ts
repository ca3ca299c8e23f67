import type { SentenceTerms } from './passage-terms.ts';
import type { Unit } from './question.ts';

const ASKS_WHAT =
  /^(?:(?:hi|hey|so|ok|and|but|pls|please|can (?:you|someone|anyone)|could (?:you|someone)) )*(?:(?:what|who)(?:'?s| is| are| was| were| does| exactly)?|tell me|explain|describe|define|meaning of|whats|whos|wat is|wats)\b/;

/**
 * Whether a question wants to know what its subject is: "what is Pythia", "who is Nora Belrose", a bare "eleuther?".
 * Then there is nothing besides the subject that a sentence could match.
 */
export function asksForDefinition(text: string, units: readonly Unit[]): boolean {
  if (units.length === 1) return true;
  return ASKS_WHAT.test(text.toLowerCase().trim()) && units.length <= 4 && units.every(({ named }) => named);
}

/** How many words may stand before the verb that begins the definition. */
const SUBJECT_WORDS = 8;
const COPULA = new Set(['is', 'are', 'was', 'were', 'means']);
const ARTICLE = new Set(['a', 'an', 'the', 'one']);

/** Whether the sentence says what the units are: they stand before its verb, and "is a" or the like follows. */
export function defines(sentence: SentenceTerms, units: readonly Unit[]): boolean {
  const verb = sentence.words.findIndex(({ folded }) => COPULA.has(folded));
  if (verb === -1 || verb > SUBJECT_WORDS || !ARTICLE.has(sentence.words[verb + 1]?.folded ?? ''))
    return false;
  return units.every(
    ({ term }) => sentence.positions.get(term)?.some((position) => position < verb) ?? false,
  );
}
