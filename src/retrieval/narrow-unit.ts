import type { PassageTerms } from './passage-terms.ts';
import type { Unit } from './unit.ts';

/**
 * The unit with only those related terms that stand in the passage, its title, headings or asks. It matches there as
 * the whole unit does, and in a fraction of the time: a common word has dozens of related terms.
 */
export function narrowTo(terms: PassageTerms, unit: Unit): Unit {
  if (unit.related.size === 0) return unit;
  const related = new Map<string, number>();
  for (const [term, grade] of unit.related) if (terms.anywhere.has(term)) related.set(term, grade);
  return { ...unit, related };
}
