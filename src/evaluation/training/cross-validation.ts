import { type ConfidenceModel, confidence } from '../../retrieval/confidence.ts';
import type { Forecast } from '../reliability.ts';
import type { Example, ExampleKind } from './example.ts';
import { fitConfidence } from './fit-confidence.ts';

export const FOLDS = 5;

/** The confidence in an example's quote by a model that was fitted without its group. */
export interface JudgedExample extends Forecast {
  readonly kind: ExampleKind;
}

/**
 * Cross-validation: each fifth of the groups is judged by a model fitted to the others (M. Stone, "Cross-validatory
 * choice and assessment of statistical predictions", Journal of the Royal Statistical Society B 36, 1974).
 * Nothing quoted is a confidence of 0.
 */
export function crossValidate(
  examples: readonly Example[],
  fitModel: (examples: readonly Example[]) => ConfidenceModel = fitConfidence,
): JudgedExample[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ group }: Example) => group % FOLDS === fold;
    const model = fitModel(examples.filter((example) => !inFold(example)));
    return examples.filter(inFold).map(({ kind, right, features }) => ({
      kind,
      right,
      confidence: features === undefined ? 0 : confidence(features, model),
    }));
  }).flat();
}

/** The examples of a kind. */
export function ofKind(judged: readonly JudgedExample[], kind: ExampleKind): JudgedExample[] {
  return judged.filter((example) => example.kind === kind);
}
