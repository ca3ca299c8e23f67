/** Verbs that open a yes-or-no question and part "how many" from what it does not count, as alternatives of a pattern. */
export const AUXILIARY_VERBS =
  'is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|must|may';
