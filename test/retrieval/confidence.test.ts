import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATED, type ConfidenceModel, confidence } from '../../src/retrieval/confidence.ts';
import type { ConfidenceFeatures } from '../../src/retrieval/confidence-features.ts';
import { THRESHOLD } from '../../src/retrieval/confidence-weights.ts';

const NOTHING: ConfidenceFeatures = {
  cover: 0,
  passageCover: 0,
  exact: 0,
  pairs: 0,
  typeMissing: 0,
  missingName: 0,
  absentName: 0,
  evidence: 0,
  relationMissing: 0,
  ask: 0,
  defines: 0,
  context: 0,
};
const EVERYTHING = { ...NOTHING, cover: 1, passageCover: 1, exact: 1, pairs: 1, evidence: 1 };

describe('confidence', () => {
  it('is the logistic function of bias and weighted features', () => {
    const model: ConfidenceModel = { bias: -1, weights: { ...NOTHING, cover: 2 } };
    expect(confidence({ ...NOTHING, cover: 0.5 }, model)).toBe(0.5);
    expect(confidence({ ...NOTHING, cover: 1 }, model)).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  it('is high for a sentence that says all that was asked, and low for one that says nothing of it', () => {
    expect(confidence(EVERYTHING)).toBeGreaterThan(THRESHOLD);
    expect(confidence(NOTHING)).toBeLessThan(THRESHOLD);
  });

  it('does not grow by what is missing', () => {
    for (const missing of ['typeMissing', 'missingName', 'absentName', 'relationMissing'] as const)
      expect(confidence({ ...EVERYTHING, [missing]: 1 }), missing).toBeLessThan(confidence(EVERYTHING));
  });

  it('is a probability', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const features = fc.record({
      cover: share,
      passageCover: share,
      exact: share,
      pairs: share,
      typeMissing: share,
      relationMissing: share,
      missingName: share,
      absentName: share,
      evidence: share,
      ask: share,
      defines: share,
      context: share,
    });
    fc.assert(
      fc.property(features, (some) => {
        const sure = confidence(some, CALIBRATED);
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(1);
      }),
    );
  });
});
