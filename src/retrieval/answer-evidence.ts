import { isStopWord } from '../language/stop-words.ts';
import type { AnswerType } from './expected-answer.ts';
import type { SentenceTerms } from './passage-terms.ts';

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|century|decade)\b/i;
const YEAR = /\b1\d{3}s?\b|\b20\d\ds?\b|\b\d{1,3} ?(?:BC|AD|BCE|CE)\b|\b\d(?:st|nd|rd|th) centur/;
const NUMERAL =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|third|quarter|dozen|several|none|no)\b/i;
const REASON =
  /\b(?:because|since|due to|so that|in order to|as a result|owing to|thanks to|reason|caused?|led to|therefore|to (?:make|avoid|allow|help|protect|prevent|keep|give|provide|reduce|ensure|support)|for fear)\b/i;
const LINK = /https?:\/\/|\b[a-z0-9-]+\.(?:ai|gg|com|org|co|io)\b/i;
const FULL_NAME = /(?<![\p{L}\p{N}])\p{Lu}(?:\p{Ll}+|\.)(?: \p{Lu}\.)*[ -]\p{Lu}\p{Ll}+(?!\p{L})/gu;
const E_MAIL = /\b\S+@\S+\.\w/;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|one of)\b|\b(?:means|refers to|stands for|defined as)\b/i;

/**
 * Whether a sentence holds something of the type that the question asks for, apart from the words that the question
 * itself names: 1 if it does, -1 if not, 0 for "who" where it names something that may be nobody.
 */
export function answerEvidence(
  type: AnswerType,
  sentence: SentenceTerms,
  asked: ReadonlySet<string>,
): 1 | 0 | -1 {
  const { text } = sentence.sentence;
  switch (type) {
    case 'date':
      return YEAR.test(text) || MONTHS.test(text) ? 1 : -1;
    case 'number':
      return NUMERAL.test(text) ? 1 : -1;
    case 'person':
      if (hasFullName(text, asked) || E_MAIL.test(text)) return 1;
      return hasOtherName(sentence, asked) ? 0 : -1;
    case 'place':
      return hasOtherName(sentence, asked) || LINK.test(text) ? 1 : -1;
    case 'reason':
      return REASON.test(text) ? 1 : -1;
    case 'link':
      return LINK.test(text) ? 1 : -1;
    case 'definition':
      return DEFINITION.test(text) ? 1 : -1;
    case 'any':
      return 1;
  }
}

/** A first and a last name, "Leo Gao", "J. R. R. Tolkien" or "Jean-Luc", none of which the question named. */
function hasFullName(text: string, asked: ReadonlySet<string>): boolean {
  return [...text.matchAll(FULL_NAME)].some(
    ([name]) => !name.split(/[ -]/).some((part) => asked.has(part.toLowerCase())),
  );
}

/** A capitalised word inside the sentence, or opening it, that the question did not name. */
function hasOtherName(sentence: SentenceTerms, asked: ReadonlySet<string>): boolean {
  return sentence.words.some(
    (word, index) =>
      word.capital &&
      !asked.has(word.folded) &&
      !isStopWord(word.folded) &&
      (index > 0 || sentence.words[1]?.capital === true),
  );
}
