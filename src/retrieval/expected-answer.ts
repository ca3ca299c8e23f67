import { AUXILIARY_VERBS } from '../language/auxiliary-verbs.ts';

/** What kind of thing a question asks for, as far as its words tell. */
export type AnswerType = 'person' | 'date' | 'number' | 'place' | 'reason' | 'link' | 'definition' | 'any';

const RULES: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\b(?:discord|invite|download|github|web ?site|home ?page)\b.{0,20}\b(?:link|url|address)\b|\b(?:link|url) (?:to|for|of)\b/,
    'link',
  ],
  [
    /\b(?:when|(?:what|which|in what|in which) (?:year|date|day|month|decade|century)|what time|how long ago|since when|(?:release|launch|start|publication|founding) (?:date|day|month|year)|date of|wh?en)\b/,
    'date',
  ],
  [/\bhow (?:many|much|large|big|long|old|tall|high|fast|far|deep|wide|often|expensive)\b/, 'number'],
  [
    /\b(?:what|which) (?:percent|percentage|number|amount|size|fraction|share|proportion|population|length|price|cost|age|rate)\b/,
    'number',
  ],
  [/\b(?:number|amount|size|percentage) of\b/, 'number'],
  [/\b(?:who|whom|whose|wh?os)\b/, 'person'],
  [
    /\bwhere\b|\b(?:what|which) (?:country|city|state|town|region|place|location|continent|county|province|university|school)\b/,
    'place',
  ],
  [
    /\b(?:why|how come|reasons? (?:for|to|why|behind)|what (?:was|is|were) the (?:reason|cause|purpose))\b/,
    'reason',
  ],
];

const QUESTION_WORD = /\b(?:who|whom|whose|when|where|why|how|what|which)\b/g;

/**
 * Reads the answer type off the question's words. Only the first question word counts: "in which channel can I ask why
 * a model was released" wants no reason.
 */
export function expectedAnswer(question: string): AnswerType {
  const text = question.toLowerCase().replaceAll(/\s+/g, ' ');
  const [, second] = text.matchAll(QUESTION_WORD);
  const main = text.slice(0, second?.index);
  return RULES.find(([pattern]) => pattern.test(main))?.[1] ?? 'any';
}

const TYPE_WORDS: Partial<Readonly<Record<AnswerType, RegExp>>> = {
  date: /^(?:years?|days?|dates?|months?|time|decade|century)$/,
  place: /^(?:country|city|state|town|region|place|location|continent|county|province)$/,
  number: /^(?:number|amount|percent|percentage|fraction|share|proportion)$/,
};

/** Whether a question's word only says of which type the answer is: the "year" of "in what year", which answers omit. */
export function isTypeWord(folded: string, type: AnswerType): boolean {
  return TYPE_WORDS[type]?.test(folded) === true;
}

const YES_OR_NO = new RegExp(`^\\W*(?:(?:so|and|but|hey|hi|ok)\\b\\W*)?(?:${AUXILIARY_VERBS})\\b`, 'i');

/** Whether a question asks for yes or no: "was GPT-J trained on the Pile". */
export function asksYesOrNo(question: string): boolean {
  return YES_OR_NO.test(question);
}
