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
 * - article absent, reworded: AUROC 0.973, 87.9 % answered at 5 % false answers
 * - gold paragraph absent: AUROC 0.886, 59.5 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.5 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.930, 69.6 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.793, 23.8 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.901, 67.8 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.981, 92.7 % answered at 5 % false answers
 * - at the threshold: 76.5 % of the reading questions and 80.2 % of the golden questions
 *   right; answered though the article is absent 3.2 %, near-miss 32.5 %, off-topic 3.1 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.45;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.31,
  questionWeight: -1.33,
  exact: 3.08,
  missing: -2.22,
  names: -2.15,
  namesFound: 2.33,
  namesAbsent: -0.92,
  amountMissing: -1.1,
  yesOrNo: 0.51,
  length: -1.5,
  lead: 1.91,
  ask: 2.61,
  defines: 1.07,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.31;
