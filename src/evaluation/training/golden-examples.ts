import type { GoldenQuestion } from '../../corpus/golden-question.ts';
import type { Passage } from '../../corpus/passage.ts';
import { isAccepted } from '../golden/judge.ts';
import type { Progress } from '../progress.ts';
import type { Consider, Example, ExampleKind } from './example.ts';

/**
 * Examples from golden questions, asked of their corpus: as it is and, where the document with the answer is known,
 * without that document. A quote is right when the question accepts it.
 */
export function goldenExamples(
  questions: readonly GoldenQuestion[],
  consider: Consider,
  progress: Progress,
): Example[] {
  return questions.flatMap((question, group) => {
    progress.step('golden questions', group, questions.length);
    const example = (kind: ExampleKind, within?: (passage: Passage) => boolean): Example => {
      const { quote, features } = consider(question.question, { within, previous: question.previous });
      return { kind, group, features, right: quote !== undefined && isAccepted(question, quote.text) };
    };
    if (!question.answerable) return [example(question.kind === 'offtopic' ? 'offTopic' : 'nearMiss')];
    if (question.document === null) return [example('golden')];
    return [
      example('golden'),
      example('goldenAbsent', ({ document }) => document.slug !== question.document),
    ];
  });
}
