import type { Answer } from '../../retrieval/answer.ts';
import type { Library } from '../../retrieval/library.ts';
import { containsAnswer } from '../answer-match.ts';
import { quoteStands } from '../quote-stands.ts';
import type { Forecast } from '../reliability.ts';
import type { PlacedQuestion } from './reading-corpus.ts';

export interface QuoteFigures {
  /** Share of the answerable questions whose quote contains a gold answer; not answered is a miss. */
  readonly hit: number;
  /** The same when nothing is refused. */
  readonly hitUnrefused: number;
  /** Share of the answerable questions that are answered. */
  readonly answered: number;
  /** Share of the quotes given that contain a gold answer. */
  readonly right: number;
}

/** A question with what was answered by a library, and by the same one that refuses nothing. */
export interface QuotedAnswer {
  readonly placed: PlacedQuestion;
  readonly answer: Answer;
  /** Whether the answer's quote counts and contains a gold answer. */
  readonly hit: boolean;
  readonly unrefused: Answer;
  readonly unrefusedHit: boolean;
}

/** A question whose best quote holds no gold answer, or was refused. */
export interface Miss {
  readonly question: string;
  readonly expected: readonly string[];
  readonly refused: boolean;
  readonly confidence: number;
  readonly quote: string | null;
  /** Whether that quote holds a gold answer. */
  readonly right: boolean;
  /** Whether the quote is from the gold paragraph. */
  readonly inParagraph: boolean;
}

/** Whether an answer's quote counts and contains a gold answer. */
export function isHit(library: Library, { question }: PlacedQuestion, answer: Answer): boolean {
  return quoteStands(library, answer) && containsAnswer(answer.quote?.text ?? '', question.answers);
}

export function quoteFigures(answers: readonly QuotedAnswer[]): QuoteFigures {
  const hits = answers.filter(({ hit }) => hit).length;
  const answered = answers.filter(({ answer }) => answer.answered).length;
  return {
    hit: hits / answers.length,
    hitUnrefused: answers.filter(({ unrefusedHit }) => unrefusedHit).length / answers.length,
    answered: answered / answers.length,
    right: hits / answered,
  };
}

/** What the confidences promised and what the best quotes held. */
export function quoteForecasts(answers: readonly QuotedAnswer[]): Forecast[] {
  return answers.map(({ unrefused, unrefusedHit }) => ({
    confidence: unrefused.confidence,
    right: unrefusedHit,
  }));
}

/** The questions that did not get a quote with a gold answer. */
export function quoteMisses(answers: readonly QuotedAnswer[]): Miss[] {
  return answers
    .filter(({ hit }) => !hit)
    .map(({ placed, answer, unrefused, unrefusedHit }) => ({
      question: placed.question.question,
      expected: [...new Set(placed.question.answers)],
      refused: !answer.answered,
      confidence: unrefused.confidence,
      quote: unrefused.quote?.text ?? null,
      right: unrefusedHit,
      inParagraph: unrefused.quote !== null && placed.inParagraph(unrefused.quote.passage.text),
    }));
}
