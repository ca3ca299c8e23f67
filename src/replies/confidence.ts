/**
 * The words of the Intergovernmental Panel on Climate Change for probabilities (Mastrandrea et al. 2010, "Guidance
 * note for lead authors of the IPCC Fifth Assessment Report on consistent treatment of uncertainties", table 1):
 * least probability and words.
 */
const WORDS: readonly (readonly [number, string])[] = [
  [0.99, 'Virtually certain'],
  [0.95, 'Extremely likely'],
  [0.9, 'Very likely'],
  [0.66, 'Likely'],
  [0.33, 'About as likely as not'],
  [0.1, 'Unlikely'],
  [0, 'Very unlikely'],
];

/**
 * Says in words how probable it is that a quote answers its question.
 *
 * @param probability - calibrated, 0 to 1
 */
export function confidenceWords(probability: number): string {
  const words = WORDS.find(([least]) => probability >= least)?.[1] ?? 'Very unlikely';
  return `${words} to answer the question`;
}
