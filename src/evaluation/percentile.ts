/**
 * The smallest value that at least the share `p` of the values does not exceed (nearest-rank method); NaN of nothing.
 *
 * @param p 0 to 1; 0.5 is the median
 */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}
