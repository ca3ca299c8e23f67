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
 * - gold paragraph absent: AUROC 0.886, 59.7 % answered at 5 % false answers
 * - small corpus, off-topic: AUROC 0.990, 97.6 % answered at 5 % false answers
 * - small corpus, gold paragraph absent: AUROC 0.930, 69.5 % answered at 5 % false answers
 * - golden, document absent: AUROC 0.794, 24.2 % answered at 5 % false answers
 * - golden, near-miss: AUROC 0.883, 59.6 % answered at 5 % false answers
 * - golden, off-topic: AUROC 0.976, 89.6 % answered at 5 % false answers
 * - at the threshold: 77.1 % of the reading questions and 81.6 % of the golden questions
 *   right; answered though the article is absent 3.6 %, near-miss 30.0 %, off-topic 3.1 %
 */
import type { ConfidenceFeature } from './confidence-features.ts';

/** The log odds of a right answer when all features are 0. */
export const BIAS = -3.45;

/** What each feature adds to the log odds, for each unit of it. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  evidence: 5.28,
  questionWeight: -1.12,
  exact: 3.25,
  missing: -2.16,
  names: -2.38,
  namesFound: 2.51,
  namesAbsent: -0.97,
  amountMissing: -1.1,
  yesOrNo: 0.42,
  length: -1.69,
  lead: 1.88,
  ask: 3.7,
  defines: 0.91,
  context: 1,
};

/** Answers of lower confidence are refused. */
export const THRESHOLD = 0.29;
