import { CONFIDENCE_FEATURES, type ConfidenceFeature } from '../../retrieval/confidence-features.ts';
import { CONFIDENCE_WEIGHTS } from '../../retrieval/confidence-weights.ts';

/** A number for each feature. */
export function featureRecord(
  numberFor: (name: ConfidenceFeature, index: number) => number,
): Readonly<Record<ConfidenceFeature, number>> {
  // A copy of another such record, every value of which is replaced, so that the compiler sees that none is missing.
  const record: Record<ConfidenceFeature, number> = { ...CONFIDENCE_WEIGHTS };
  for (const [index, name] of CONFIDENCE_FEATURES.entries()) record[name] = numberFor(name, index);
  return record;
}
