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
 * - article absent: AUROC 0.978, 90.7 % answered at 5 % false answers
 * - article absent, reworded: AUROC 0.973, 87.8 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.886, 59.5 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.5 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.930, 69.5 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.794, 23.8 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.903, 67.8 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.981, 92.4 % answered at 5 % false answers
 * - at the threshold: 77.6 % of the reading questions and 82.9 % of the golden questions
 *   right; answered though the article is absent 4.1 %, near-miss 33.8 %, off-topic 4.6 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.48;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.37,
  questionWeight: -1.33,
  exact: 3.12,
  missing: -2.26,
  names: -2.2,
  namesFound: 2.35,
  namesAbsent: -0.85,
  amountMissing: -1.12,
  yesOrNo: 0.57,
  length: -1.5,
  lead: 1.91,
  ask: 2.77,
  defines: 1.06,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.25;
