import type { Unit } from './unit.ts';

/** A part of a compound that is a word by itself ("open" of "open-source"), unlike "gpt", "4" or "20b". */
const WORD_PART = /^[a-z]{3,}$/;
const WORD_PARTS = 0.9;
const NAME_PARTS = 0.35;

/** Whether the parts of a compound are words by themselves. */
export function hasWordParts(unit: Unit): boolean {
  return unit.parts.every((part) => WORD_PART.test(part));
}

/** Anything that knows which terms it holds. */
export interface TermHolder {
  has(term: string): boolean;
}

/**
 * How far `holder` holds what the unit names, 0 to 1: its term, or the share of its parts, which is little worth where
 * they are no words of their own. "GPT-4" is not matched by a lone "GPT" and a lone "4".
 */
export function matchUnit(unit: Unit, holder: TermHolder): number {
  if (holder.has(unit.term)) return unit.certainty;
  if (unit.parts.length === 0) return matchRelated(unit, holder);
  const present = unit.parts.filter((part) => holder.has(part)).length / unit.parts.length;
  return (hasWordParts(unit) ? WORD_PARTS : NAME_PARTS) * present;
}

function matchRelated(unit: Unit, holder: TermHolder): number {
  let best = 0;
  for (const [term, grade] of unit.related) {
    if (grade > best && holder.has(term)) best = grade;
  }
  return best;
}

/** How far `said`, folded words, has the unit in the very form that was asked, 0 to 1. */
export function exactShare({ folded, written }: Unit, said: ReadonlySet<string>): number {
  if (said.has(folded)) return 1;
  let found = 0;
  for (const word of written) if (word !== folded && said.has(word)) found++;
  return found / written.length;
}
