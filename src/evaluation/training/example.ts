import type { Passage } from '../../corpus/passage.ts';
import type { ConfidenceFeatures } from '../../retrieval/confidence-features.ts';
import type { Consideration, ConsiderOptions } from '../../retrieval/consider.ts';

/** The kinds of examples in the order of the report, and how much one of each counts in the fit. */
export const EXAMPLE_KINDS = {
  reading: { weight: 1, about: 'reading file, all articles' },
  readingReworded: { weight: 1, about: 'the same questions reworded' },
  sibling: { weight: 0.3, about: 'gold paragraph left out' },
  absent: { weight: 1, about: 'article left out' },
  absentReworded: { weight: 1, about: 'article left out, reworded' },
  small: { weight: 1, about: 'first passages of one article' },
  smallSibling: { weight: 0.5, about: 'the same, gold paragraph left out' },
  smallOff: { weight: 1, about: 'the same, questions on other articles' },
  golden: { weight: 3, about: 'golden questions' },
  goldenAbsent: { weight: 1, about: 'the same, gold document left out' },
  nearMiss: { weight: 3, about: 'golden, without an answer' },
  offTopic: { weight: 3, about: 'golden, off-topic' },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly about: string }>>;

export type ExampleKind = keyof typeof EXAMPLE_KINDS;

/** What was quoted for a question, and whether it was right: one thing to learn confidence from. */
export interface Example {
  readonly kind: ExampleKind;
  /** Number of the article or golden question that it is about: what belongs together is never split by a fold. */
  readonly group: number;
  /** Undefined when nothing was quoted. */
  readonly features: ConfidenceFeatures | undefined;
  /** Whether the quote answers the question. */
  readonly right: boolean;
}

/** Finds the quote for a question in a corpus, however unsure. */
export type Consider = (
  question: string,
  options?: Pick<ConsiderOptions, 'within' | 'previous'>,
) => Pick<Consideration, 'quote' | 'features'>;

/** Indexes a corpus. */
export type MakeConsider = (passages: readonly Passage[]) => Consider;
