import { shareOf } from '../mean.ts';
import { type JudgedExample, ofKind } from './cross-validation.ts';
import type { ExampleKind } from './example.ts';

/** At most these shares of questions that the corpus cannot answer should be answered. */
export const LIMITS = { absent: 0.05, offTopic: 0.03, nearMiss: 0.15 } as const;

/** Keeping the limits of golden questions may cost this share of them, as right answers that are refused. */
export const MOST_RIGHT_LOST = 0.005;

export interface ThresholdChoice {
  /** The lowest threshold that keeps each limit by itself. */
  readonly lowest: Readonly<Record<keyof typeof LIMITS, number>>;
  /** The highest one that loses no more right answers than it may. */
  readonly affordable: number;
  readonly threshold: number;
}

const CANDIDATES = Array.from({ length: 101 }, (_, index) => index / 100);

/**
 * Chooses the confidence from which a question is answered, in hundredths:
 * 1. the lowest at which at most 5 % of the questions whose article is absent are answered; this always holds.
 * 2. From there it is raised until at most 3 % of the off-topic and 15 % of the near-miss golden questions are
 *    answered too, but only as far as few golden questions (`MOST_RIGHT_LOST`) lose a right answer by it.
 *
 * A limit on a kind of which there are no examples is kept by any threshold.
 *
 * @param judged cross-validated confidences
 */
export function chooseThreshold(judged: readonly JudgedExample[]): ThresholdChoice {
  const lowestFor = (kind: keyof typeof LIMITS) => {
    const keeps = (threshold: number) => !(answeredShare(judged, kind, threshold) > LIMITS[kind]);
    return CANDIDATES.find(keeps) ?? 1;
  };
  const lowest = {
    absent: lowestFor('absent'),
    offTopic: lowestFor('offTopic'),
    nearMiss: lowestFor('nearMiss'),
  };
  const most = rightShare(judged, 'golden', lowest.absent);
  const affordable = CANDIDATES.findLast(
    (threshold) => !(rightShare(judged, 'golden', threshold) < most - MOST_RIGHT_LOST),
  );
  const strict = Math.max(lowest.absent, lowest.offTopic, lowest.nearMiss);
  return { lowest, affordable: affordable ?? 1, threshold: Math.min(strict, affordable ?? 1) };
}

/** The share of a kind's examples that are answered; NaN when there are none. */
export function answeredShare(
  judged: readonly JudgedExample[],
  kind: ExampleKind,
  threshold: number,
): number {
  return shareOf(ofKind(judged, kind), ({ confidence }) => confidence >= threshold);
}

/** The share of a kind's examples that are answered with a right quote; NaN when there are none. */
export function rightShare(judged: readonly JudgedExample[], kind: ExampleKind, threshold: number): number {
  return shareOf(ofKind(judged, kind), ({ confidence, right }) => right && confidence >= threshold);
}
