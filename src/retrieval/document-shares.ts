import type { Hit } from './passage-index.ts';

/**
 * How much of the ranking belongs to each document, relative to the strongest one (0 to 1), by slug. A question that
 * many passages of one document match is probably about that document. Each hit counts by its score over its rank.
 */
export function documentShares(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  hits.forEach(({ passage, score }, index) => {
    const { slug } = passage.document;
    sums.set(slug, (sums.get(slug) ?? 0) + score / (index + 2));
  });
  const best = Math.max(...sums.values());
  return new Map([...sums].map(([slug, sum]) => [slug, sum / best]));
}
