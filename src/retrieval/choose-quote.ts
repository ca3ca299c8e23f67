import type { Quote } from './answer.ts';
import type { RuleSwitch } from './rules.ts';
import type { Candidate } from './score-sentences.ts';

/** A longer quote is no answer but a page; Discord shows about this much without scrolling on a phone. */
export const LONGEST_QUOTE = 450;

const ELLIPSIS = ' … ';

/**
 * The best sentence and, where there is room, the sentence of the same passage that scores next: given the right
 * passage the best sentence holds the answer five times in six, the best two nine times in ten.
 *
 * @returns undefined when the best sentence alone is too long to be quoted
 */
export function chooseQuote(candidates: readonly Candidate[], on: RuleSwitch): Quote | undefined {
  const best = candidates.find((candidate) => quoteText([candidate]).length <= LONGEST_QUOTE);
  if (best === undefined) return undefined;
  const second = on('second-sentence')
    ? candidates.find(
        (other) =>
          other.terms === best.terms &&
          other.index !== best.index &&
          quoteText([best, other]).length <= LONGEST_QUOTE,
      )
    : undefined;
  const chosen = second === undefined ? [best] : [best, second].sort((a, b) => a.index - b.index);
  return {
    passage: best.terms.passage,
    sentences: chosen.map(({ sentence }) => sentence),
    best: best.sentence,
    text: quoteText(chosen),
  };
}

/** The sentences in the order of the text; rows are led by their table's header. */
function quoteText(chosen: readonly Candidate[]): string {
  const ordered = [...chosen].sort((a, b) => a.index - b.index);
  let text = '';
  let last: Candidate | undefined;
  let header: string | undefined;
  for (const candidate of ordered) {
    const { sentence } = candidate;
    if (sentence.header !== undefined && sentence.header !== header) {
      text += (text === '' ? '' : ELLIPSIS) + sentence.header;
      header = sentence.header;
      last = undefined;
    }
    const joint =
      text === '' ? '' : last !== undefined && candidate.index === last.index + 1 ? ' ' : ELLIPSIS;
    text += joint + sentence.text;
    last = candidate;
  }
  return text;
}
