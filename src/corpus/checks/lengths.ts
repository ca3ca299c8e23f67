import { countWords } from '../cut-evenly.ts';
import { lineAt } from '../decode.ts';
import { splitPassages } from '../passages.ts';
import { beginningOf, type DocumentRule, sentencesOf } from './rule.ts';

/** A quote holds at most so many characters, so that it is read at a glance on a phone. */
const longestQuote = 450;

/** A passage that is read in a minute, in words. */
const longestPassage = 180;

/** Every sentence is short enough to be quoted. */
export const sentencesCanBeQuoted: DocumentRule = (document, report) => {
  for (const { text, start, kind } of sentencesOf(document)) {
    if (text.length <= longestQuote) continue;
    const what = kind === 'code' ? 'code block' : kind === 'row' ? 'table row' : 'sentence';
    report(
      lineAt(document.text, start),
      `The ${what} "${beginningOf(text)}" has ${text.length} characters.`,
      `Shorten it to ${longestQuote}: a longer one is never quoted.`,
    );
  }
};

/** Passages are neither a mere word nor a page. */
export const passagesHaveSensibleLength: DocumentRule = (document, report) => {
  for (const { text, sentences } of splitPassages(document)) {
    const words = countWords(text);
    const line = lineAt(document.text, sentences[0]?.start ?? 0);
    if (words > longestPassage) {
      report(
        line,
        `The passage has ${words} words.`,
        `Divide it: ${longestPassage} words are enough to read at once.`,
      );
    } else if (words < 4) {
      report(line, `The passage "${text}" says too little.`, 'Write a full sentence.');
    }
  }
};
