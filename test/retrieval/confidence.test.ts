import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATED, type ConfidenceModel, confidence } from '../../src/retrieval/confidence.ts';
import type { ConfidenceFeatures } from '../../src/retrieval/confidence-features.ts';
import { THRESHOLD } from '../../src/retrieval/confidence-weights.ts';

const NOTHING: ConfidenceFeatures = {
  evidence: 0,
  questionWeight: 0,
  exact: 0,
  missing: 0,
  names: 0,
  namesFound: 0,
  namesAbsent: 0,
  amountMissing: 0,
  yesOrNo: 0,
  length: 0,
  lead: 0,
  ask: 0,
  defines: 0,
  context: 0,
};
const EVERYTHING = { ...NOTHING, evidence: 0.7, questionWeight: 0.4, exact: 1, lead: 1, length: 0.4 };

describe('confidence', () => {
  it('is the logistic function of bias and weighted features', () => {
    const model: ConfidenceModel = { bias: -1, weights: { ...NOTHING, exact: 2 } };
    expect(confidence({ ...NOTHING, exact: 0.5 }, model)).toBe(0.5);
    expect(confidence({ ...NOTHING, exact: 1 }, model)).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  it('is high for a sentence that says all that was asked, and low for one that says nothing of it', () => {
    expect(confidence(EVERYTHING)).toBeGreaterThan(THRESHOLD);
    expect(confidence(NOTHING)).toBeLessThan(THRESHOLD);
  });

  it('does not grow by what is missing', () => {
    for (const missing of ['missing', 'amountMissing'] as const)
      expect(confidence({ ...EVERYTHING, [missing]: 1 }), missing).toBeLessThan(confidence(EVERYTHING));
  });

  it('is a probability', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const features = fc.record({
      evidence: share,
      questionWeight: share,
      exact: share,
      missing: share,
      names: share,
      namesFound: share,
      namesAbsent: share,
      amountMissing: share,
      yesOrNo: share,
      length: share,
      lead: share,
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
