import { CONFIDENCE_FEATURES, type ConfidenceFeature } from '../../retrieval/confidence-features.ts';
import { type Ablation, ablationReport } from '../ablation.ts';
import { crossValidate, type JudgedExample } from './cross-validation.ts';
import type { Example } from './example.ts';
import { contrasts } from './report.ts';

/**
 * What each feature of the confidence adds: the AUROC of each contrast with all features less that of a model fitted
 * without it, in percentage points.
 *
 * @param judged the examples as the model with all features judges them
 */
export function featureAblation(examples: readonly Example[], judged: readonly JudgedExample[]): string {
  const ablations = CONFIDENCE_FEATURES.map(
    (rule): Ablation => ({ rule, headline: contrasts(crossValidate(withoutFeature(examples, rule))) }),
  );
  return ablationReport('AUROC: what each feature adds, in percentage points', contrasts(judged), ablations);
}

/** A feature that is 0 everywhere decides nothing, whatever its weight. */
function withoutFeature(examples: readonly Example[], name: ConfidenceFeature): readonly Example[] {
  return examples.map((example) =>
    example.features === undefined ? example : { ...example, features: { ...example.features, [name]: 0 } },
  );
}
