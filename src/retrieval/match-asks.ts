import { matchUnit } from './match-unit.ts';
import type { Unit } from './question.ts';

/** How much an ask's own further words count against the match, relative to the question's mean idf. */
const SURPLUS = 0.4;

/**
 * How nearly the question is one of those that the author attached to a section, 0 to 1: the share of the question's
 * idf mass that the best ask holds, lowered by what that ask says besides.
 *
 * @param asks the terms of each ask
 */
export function matchAsks(units: readonly Unit[], asks: readonly ReadonlySet<string>[]): number {
  const mass = units.reduce((sum, { idf }) => sum + idf, 0);
  if (mass === 0) return 0;
  const meanIdf = mass / units.length;
  let best = 0;
  for (const ask of asks) {
    const matched = units.reduce((sum, unit) => sum + unit.idf * matchUnit(unit, ask), 0);
    const surplus = Math.max(0, ask.size - units.length) * meanIdf * SURPLUS;
    best = Math.max(best, matched / (mass + surplus));
  }
  return best;
}
