import type { Passage } from '../corpus/passage.ts';
import type { Hit, QueryTerm } from './passage-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the passages that hold at least one of the terms, best first, at most `limit`. */
export type PassageSearch = (
  terms: readonly QueryTerm[],
  limit: number,
  within?: (passage: Passage) => boolean,
) => readonly Hit[];

/**
 * Searches a large index and a small one as if they were one. BM25 weighs a term by how rare it is among the passages of
 * an index; in the small one each term is weighted anew, by its rarity among all passages.
 *
 * @param base the search in the large index, and the vocabulary of its passages
 * @param own the search in the small index
 * @param vocabulary of the passages of both
 */
export function searchBoth(
  base: { readonly search: PassageSearch; readonly vocabulary: Vocabulary },
  own: PassageSearch,
  vocabulary: Vocabulary,
): PassageSearch {
  const ownCount = vocabulary.passageCount - base.vocabulary.passageCount;
  const rarer = (term: string) => {
    const frequency = vocabulary.documentFrequency(term);
    const ownFrequency = frequency - base.vocabulary.documentFrequency(term);
    return rarity(vocabulary.passageCount, frequency) / rarity(ownCount, ownFrequency);
  };
  return (terms, limit, within) => {
    const hits = base.search(terms, limit, within);
    const weighted = terms.map(({ term, weight }) => ({ term, weight: weight * rarer(term) }));
    const ownHits = own(weighted, limit, within);
    if (ownHits.length === 0) return hits;
    return [...hits, ...ownHits].sort((a, b) => b.score - a.score).slice(0, limit);
  };
}

/** The inverse document frequency of BM25 as MiniSearch has it. */
function rarity(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
