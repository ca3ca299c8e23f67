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
 * - article absent, reworded: AUROC 0.972, 88.1 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.885, 58.6 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.3 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.931, 70.5 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.796, 18.9 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.906, 68.2 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.980, 92.0 % answered at 5 % false answers
 * - at the threshold: 77.6 % of the reading questions and 83.6 % of the golden questions
 *   right; answered though the article is absent 4.0 %, near-miss 32.5 %, off-topic 4.6 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.51;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.52,
  questionWeight: -1.28,
  exact: 3.08,
  missing: -2.24,
  names: -2.19,
  namesFound: 2.33,
  namesAbsent: -0.95,
  amountMissing: -1.03,
  yesOrNo: 0.47,
  length: -1.44,
  lead: 1.78,
  ask: 3.21,
  defines: 0.96,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.27;
