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
 * - article absent, reworded: AUROC 0.966, 85.7 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.885, 59.9 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.988, 96.5 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.932, 73.9 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.770, 23.1 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.837, 40.0 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.972, 89.8 % answered at 5 % false answers
 * - at the threshold: 76.2 % of the reading questions and 79.8 % of the golden questions
 *   right; answered though the article is absent 4.1 %, near-miss 41.3 %, off-topic 1.5 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -5.87;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  cover: 1.19,
  passageCover: 1.65,
  exact: 2.86,
  pairs: 2.03,
  typeMissing: -0.34,
  missingName: -1.3,
  absentName: -2.34,
  evidence: 5.39,
  ask: 4.07,
  defines: 0.68,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.3;
