import type { GoldenQuestion } from '../../corpus/golden-question.ts';
import { foldSpace } from '../../corpus/prose.ts';
import type { Answer } from '../../retrieval/answer.ts';

/**
 * `right`, `wrong`, `refused`: a question with an answer, answered with a quote that is accepted, with another one, or
 * not at all. `false answer`, `rightly refused`: a question without an answer, answered or not.
 */
export type Verdict = 'right' | 'wrong' | 'refused' | 'false answer' | 'rightly refused';

/**
 * Judges an answer to a golden question.
 *
 * @param stands whether the quote counts: it can be found where the citation says, and is short enough
 */
export function judge(question: GoldenQuestion, answer: Answer, stands: boolean): Verdict {
  if (!question.answerable) return answer.answered ? 'false answer' : 'rightly refused';
  if (!answer.answered) return 'refused';
  return stands && isAccepted(question, answer.quote?.text ?? '') ? 'right' : 'wrong';
}

/** Whether a pattern of the question matches the quote, white space taken as one space. */
export function isAccepted(question: GoldenQuestion, quote: string): boolean {
  const folded = foldSpace(quote);
  return question.accept.some((pattern) => pattern.test(folded));
}
