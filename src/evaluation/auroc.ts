/**
 * Area under the receiver operating characteristic: the probability that a positive scores higher than a negative,
 * equal scores counting half. NaN when either list is empty.
 *
 * Computed from the rank sum, as in J. A. Hanley, B. J. McNeil, "The meaning and use of the area under a receiver
 * operating characteristic (ROC) curve", Radiology 143 (1982).
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const scored = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < scored.length; ) {
    let end = start;
    let positivesHere = 0;
    while (end < scored.length && scored[end]?.score === scored[start]?.score) {
      if (scored[end]?.positive) positivesHere++;
      end++;
    }
    rankSum += positivesHere * ((start + 1 + end) / 2);
    start = end;
  }
  const lowestSum = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - lowestSum) / (positives.length * negatives.length);
}
