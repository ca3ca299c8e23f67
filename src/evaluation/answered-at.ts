export interface OperatingPoint {
  /** Answering needs a confidence above this. */
  readonly threshold: number;
  /** Share of the positives that are answered, 0 to 1. */
  readonly answered: number;
  /** Share of the negatives that are answered, 0 to 1: at most what was allowed. */
  readonly falseAnswers: number;
}

/**
 * How much can be answered when at most the share `allowed` of the questions without an answer may be: one point of
 * the ROC curve (T. Fawcett, "An introduction to ROC analysis", Pattern Recognition Letters 27, 2006).
 *
 * @param positives confidences of questions that have an answer
 * @param negatives confidences of questions that have none
 */
export function answeredAt(
  positives: readonly number[],
  negatives: readonly number[],
  allowed: number,
): OperatingPoint {
  const highestFirst = [...negatives].sort((a, b) => b - a);
  const threshold = highestFirst[Math.floor(allowed * negatives.length)] ?? Number.NEGATIVE_INFINITY;
  return {
    threshold,
    answered: shareAbove(positives, threshold),
    falseAnswers: shareAbove(negatives, threshold),
  };
}

function shareAbove(values: readonly number[], threshold: number): number {
  return values.filter((value) => value > threshold).length / values.length;
}
