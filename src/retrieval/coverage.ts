import { matchUnit, type TermHolder } from './match-unit.ts';
import type { PassageTerms } from './passage-terms.ts';
import type { RuleSwitch } from './rules.ts';
import type { Unit } from './unit.ts';

/**
 * How far a word counts as said in a sentence that does not hold it, by where else it stands. A document's title is
 * what its sentences are about, most of all those that open with "It" or "The group".
 */
const CREDIT = { title: 0.8, titleAnaphor: 1, section: 0.75, asks: 0.5, neighbour: 0.45, passage: 0.3 };

/** Sum of the units' idf; 1 for a question without any, so that shares stay defined. */
export function idfMass(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.idf, 0) || 1;
}

/** Share of the units' idf mass that `grade` (0 to 1 for each unit) covers. */
export function coverage(units: readonly Unit[], grade: (unit: Unit) => number): number {
  return units.reduce((sum, unit) => sum + unit.idf * grade(unit), 0) / idfMass(units);
}

/** How far the sentence speaks of the unit, 0 to 1: in its own words, or with credit for what stands around it. */
export function sentenceGrade(unit: Unit, terms: PassageTerms, index: number, on: RuleSwitch): number {
  const sentence = terms.sentences[index];
  if (sentence === undefined) return 0;
  const own = matchUnit(unit, sentence.positions);
  if (own >= 1) return own;
  let best = own;
  const lookIn = (holder: TermHolder | undefined, credit: number) => {
    if (holder !== undefined && credit > best) best = Math.max(best, credit * matchUnit(unit, holder));
  };
  if (on('title-credit')) {
    lookIn(terms.title, sentence.anaphoric ? CREDIT.titleAnaphor : CREDIT.title);
    lookIn(terms.section, CREDIT.section);
  }
  lookIn(terms.asks, CREDIT.asks);
  if (on('neighbour-credit')) {
    lookIn(terms.sentences[index - 1]?.positions, CREDIT.neighbour);
    lookIn(terms.sentences[index + 1]?.positions, CREDIT.neighbour);
    lookIn(terms.all, CREDIT.passage);
  }
  return best;
}

/** How far the passage with its title, headings and asks speaks of the unit, 0 to 1. */
export function passageGrade(unit: Unit, terms: PassageTerms): number {
  return Math.max(
    matchUnit(unit, terms.all),
    CREDIT.title * matchUnit(unit, terms.title),
    CREDIT.section * matchUnit(unit, terms.section),
    CREDIT.asks * matchUnit(unit, terms.asks),
  );
}
