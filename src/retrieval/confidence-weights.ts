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
 * - article absent: AUROC 0.977, 90.4 % answered at 5 % false answers
 * - article absent, reworded: AUROC 0.972, 88.0 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.885, 59.0 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.3 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.932, 70.4 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.798, 20.0 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.911, 63.3 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.982, 92.9 % answered at 5 % false answers
 * - at the threshold: 77.6 % of the reading questions and 84.0 % of the golden questions
 *   right; answered though the article is absent 4.0 %, near-miss 28.7 %, off-topic 3.1 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.52;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.66,
  questionWeight: -1.46,
  exact: 3.09,
  missing: -2.21,
  names: -2.15,
  namesFound: 2.3,
  namesAbsent: -0.91,
  amountMissing: -1.04,
  yesOrNo: 0.48,
  length: -1.4,
  lead: 1.79,
  ask: 3.24,
  defines: 1.21,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.27;
