/**
 * The calibration of the confidence in answers. Written by
 *
 *     npm run train -- --reading reading.dev.json
 *
 * from 13826 examples: the questions of reading.dev.json (24 articles) and of
 * questions.jsonl (595).
 * No example shows context: the weight is as it was.
 * Cross-validated:
 *
 * - article absent: AUROC 0.972, 88.8 % answered at 5 % false answers
 * - article absent, reworded: AUROC 0.965, 85.7 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.885, 60.0 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.988, 96.1 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.932, 73.9 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.770, 23.3 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.839, 41.3 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.971, 89.3 % answered at 5 % false answers
 * - at the threshold: 76.1 % of the reading questions and 78.9 % of the golden questions
 *   right; answered though the article is absent 3.8 %, near-miss 35.0 %, off-topic 1.5 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -5.83;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  cover: 1.24,
  passageCover: 1.57,
  exact: 2.83,
  pairs: 2.01,
  typeMissing: -0.33,
  relationMissing: -0.2,
  missingName: -1.32,
  absentName: -2.4,
  evidence: 5.41,
  ask: 3.93,
  defines: 0.69,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.31;
