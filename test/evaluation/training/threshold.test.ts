import { describe, expect, it } from 'vitest';
import type { JudgedExample } from '../../../src/evaluation/training/cross-validation.ts';
import type { ExampleKind } from '../../../src/evaluation/training/example.ts';
import { chooseThreshold } from '../../../src/evaluation/training/threshold.ts';

/** Two hundred examples of a kind: so many at each confidence, the rest at 0. */
function examples(
  kind: ExampleKind,
  counts: Readonly<Record<string, number>>,
  right = false,
): JudgedExample[] {
  const judged = Object.entries(counts).flatMap(([confidence, count]) =>
    Array.from({ length: count }, () => ({ kind, right, confidence: Number(confidence) })),
  );
  const rest = Array.from({ length: 200 - judged.length }, () => ({ kind, right: false, confidence: 0 }));
  return [...judged, ...rest];
}

const absent = examples('absent', { 0.295: 10, 0.205: 120 });

describe('chooseThreshold', () => {
  it('takes the lowest that answers at most 5 % of the questions whose article is absent', () => {
    expect(chooseThreshold(absent)).toMatchObject({ lowest: { absent: 0.21 }, threshold: 0.21 });
  });

  it('goes higher to keep the limits of golden questions where that is cheap', () => {
    const choice = chooseThreshold([
      ...absent,
      ...examples('golden', { 0.9: 160, 0.3: 1 }, true),
      ...examples('offTopic', { 0.335: 6, 0.255: 1 }),
      ...examples('nearMiss', { 0.605: 30, 0.405: 1 }),
    ]);
    expect(choice).toEqual({
      lowest: { absent: 0.21, offTopic: 0.26, nearMiss: 0.41 },
      affordable: 0.9,
      threshold: 0.41,
    });
  });

  it('goes no higher than right answers can be spared', () => {
    const choice = chooseThreshold([
      ...absent,
      ...examples('golden', { 0.9: 160, 0.355: 1, 0.305: 1 }, true),
      ...examples('nearMiss', { 0.605: 31 }),
    ]);
    expect(choice).toMatchObject({ lowest: { nearMiss: 0.61 }, affordable: 0.35, threshold: 0.35 });
  });

  it('keeps the limit of absent articles, whatever it costs', () => {
    const choice = chooseThreshold([
      ...examples('absent', { 0.695: 11 }),
      ...examples('golden', { 0.5: 180 }, true),
    ]);
    expect(choice.threshold).toBe(0.7);
  });

  it('does not count wrong answers as a loss', () => {
    const choice = chooseThreshold([
      ...absent,
      ...examples('golden', { 0.3: 180 }),
      ...examples('nearMiss', { 0.605: 31 }),
    ]);
    expect(choice.threshold).toBe(0.61);
  });
});
