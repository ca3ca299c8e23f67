import type { Quote } from './answer.ts';
import type { RuleSwitch } from './rules.ts';
import type { Candidate } from './score-sentences.ts';

/** A longer quote is no answer but a page; Discord shows about this much without scrolling on a phone. */
export const LONGEST_QUOTE = 450;

const ELLIPSIS = ' … ';

/**
 * The best sentence and, where there is room, a second one of the same passage: what a lead-in with a colon leads to,
 * else the sentence that scores next. Given the right passage the best sentence holds the answer five times in six, the
 * best two nine times in ten.
 *
 * @returns undefined when no sentence is short enough to be quoted
 */
export function chooseQuote(candidates: readonly Candidate[], on: RuleSwitch): Quote | undefined {
  const best = candidates.find((candidate) => fits([candidate]));
  if (best === undefined) return undefined;
  if (!on('second-sentence')) return quoteOf(best);
  const others = candidates.filter(
    (other) => other.terms === best.terms && other.index !== best.index && fits([best, other]),
  );
  const announced = LEAD_IN.test(best.sentence.text)
    ? others.find(({ index }) => index === best.index + 1)
    : undefined;
  return quoteOf(best, announced ?? others[0]);
}

const LEAD_IN = /:$/;

function fits(chosen: readonly Candidate[]): boolean {
  return quoteText(chosen).length <= LONGEST_QUOTE;
}

/** The quote of one or two sentences of a passage. */
export function quoteOf(best: Candidate, second?: Candidate): Quote {
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
  const ordered = chosen.toSorted((a, b) => a.index - b.index);
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
