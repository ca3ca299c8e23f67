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
 * - article absent: AUROC 0.978, 90.9 % answered at 5 % false answers
 * - article absent, reworded: AUROC 0.973, 87.8 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.886, 59.3 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.3 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.930, 69.7 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.794, 19.3 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.911, 68.2 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.982, 92.4 % answered at 5 % false answers
 * - at the threshold: 77.3 % of the reading questions and 83.6 % of the golden questions
 *   right; answered though the article is absent 3.6 %, near-miss 31.3 %, off-topic 3.1 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.36;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.46,
  questionWeight: -1.45,
  exact: 3.09,
  missing: -2.19,
  names: -2.04,
  namesFound: 2.1,
  namesAbsent: -0.92,
  amountMissing: -1.05,
  yesOrNo: 0.61,
  length: -1.46,
  lead: 1.81,
  ask: 3.13,
  defines: 1.34,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.28;
