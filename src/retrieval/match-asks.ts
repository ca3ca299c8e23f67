import { idfMass } from './coverage.ts';
import { matchUnit } from './match-unit.ts';
import type { Unit } from './unit.ts';

/** How much an ask's own further words count against the match, relative to the question's mean idf. */
const SURPLUS = 0.4;

/** What a match of the names alone is worth: "who is Nora Belrose" says little about how old she is. */
const SUBJECT_ALONE = 0.4;

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
  const relations = units.filter(({ named }) => !named);
  const relationMass = idfMass(relations);
  let best = 0;
  for (const ask of asks) {
    let matched = 0;
    let related = 0;
    for (const unit of units) {
      const share = unit.idf * matchUnit(unit, ask);
      matched += share;
      if (!unit.named) related += share;
    }
    const surplus = Math.max(0, ask.size - units.length) * meanIdf * SURPLUS;
    const said = relations.length === 0 ? 1 : related / relationMass;
    best = Math.max(best, (matched / (mass + surplus)) * (SUBJECT_ALONE + (1 - SUBJECT_ALONE) * said));
  }
  return best;
}
