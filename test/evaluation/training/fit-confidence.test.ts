import { describe, expect, it } from 'vitest';
import type { Example, ExampleKind } from '../../../src/evaluation/training/example.ts';
import { featureRecord } from '../../../src/evaluation/training/feature-record.ts';
import { fitConfidence, unseenFeatures } from '../../../src/evaluation/training/fit-confidence.ts';
import { confidence } from '../../../src/retrieval/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../../src/retrieval/confidence-weights.ts';

const evidence = (value: number) => featureRecord((name) => (name === 'evidence' ? value : 0));
const example = (kind: ExampleKind, value: number, right: boolean): Example => ({
  kind,
  group: 0,
  features: evidence(value),
  right,
});

describe('fitConfidence', () => {
  it('is surer of what was right more often', () => {
    const model = fitConfidence([
      example('reading', 1, true),
      example('reading', 1, true),
      example('reading', 1, false),
      example('reading', 0.5, true),
      example('reading', 0.5, false),
      example('reading', 0.5, false),
    ]);
    expect(confidence(evidence(1), model)).toBeCloseTo(2 / 3, 2);
    expect(confidence(evidence(0.5), model)).toBeCloseTo(1 / 3, 2);
  });

  it('counts an example by the weight of its kind', () => {
    const model = fitConfidence([example('golden', 1, true), example('absent', 1, false)]);
    expect(confidence(evidence(1), model)).toBeCloseTo(3 / 4, 2);
  });

  it('learns nothing from questions without a quote', () => {
    const quoted = [example('reading', 1, true), example('absent', 0.2, false)];
    const unquoted: Example = { kind: 'absent', group: 0, features: undefined, right: false };
    expect(fitConfidence([...quoted, unquoted])).toEqual(fitConfidence(quoted));
  });

  it('keeps the weights of features that no example shows', () => {
    const examples = [example('reading', 1, true), example('absent', 0.2, false)];
    const { weights } = fitConfidence(examples);
    expect(unseenFeatures(examples)).not.toContain('evidence');
    expect({ ...weights, evidence: 0 }).toEqual({ ...CONFIDENCE_WEIGHTS, evidence: 0 });
  });
});
