import { lineAt } from '../decode.ts';
import type { Sentence } from '../document.ts';
import { splitPassages } from '../passages.ts';
import { beginningOf, type DocumentRule } from './rule.ts';

const pronoun =
  /^["“(*_]*(?:It|Its|It's|They|Their|Theirs|Them|He|His|She|Her|Hers|This|These|Those|That)(?:'s|’s)?\b(?! said\b)/;

/** A name: a word in capitals, or with a digit, that does not open the sentence. */
const name = /\s["“(`]?(?:\p{Lu}[\p{L}\d]|[\p{L}-]*\d)/u;

/** No sentence begins with a pronoun unless the sentence before it, in the same passage, names somebody or something. */
export const pronounsHaveSubjects: DocumentRule = (document, report) => {
  for (const { sentences } of splitPassages(document)) {
    for (const [index, { text, start, kind }] of sentences.entries()) {
      if (kind === 'code' || kind === 'row' || !pronoun.test(text)) continue;
      if (namesSubject(sentences[index - 1], document.title)) continue;
      report(
        lineAt(document.text, start),
        `The sentence "${beginningOf(text)}" begins with a pronoun whose subject the passage does not name.`,
        'Repeat the name, so that the sentence can stand alone.',
      );
    }
  }
};

function namesSubject(before: Sentence | undefined, title: string): boolean {
  return before !== undefined && (before.text.includes(title) || name.test(before.text));
}
