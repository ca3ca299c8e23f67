import type { PassageMatch } from './match-passage.ts';
import type { PassageTerms } from './passage-terms.ts';
import type { RuleSwitch } from './rules.ts';

/**
 * How far a word counts as said in a sentence that does not hold it, by where else it stands. A document's title is
 * what its sentences are about, most of all those that open with "It" or "The group".
 */
const CREDIT = { title: 0.8, titleAnaphor: 1, section: 0.75, asks: 0.5, neighbour: 0.45, passage: 0.3 };

/** Anything that tells as much as its inverse document frequency says: a unit of a question, or how it matches. */
interface Telling {
  readonly idf: number;
}

/** Sum of the units' idf, 0 without any. */
export function sumOfIdf(units: readonly Telling[]): number {
  return units.reduce((sum, { idf }) => sum + idf, 0);
}

/** The same to divide by: 1 for a question without any unit, so that shares stay defined. */
export function idfMass(units: readonly Telling[]): number {
  return sumOfIdf(units) || 1;
}

/** Share of the units' idf mass that `grade` (0 to 1 for each unit) covers. */
export function coverage<T extends Telling>(units: readonly T[], grade: (unit: T) => number): number {
  return units.reduce((sum, unit) => sum + unit.idf * grade(unit), 0) / idfMass(units);
}

/** How far the sentence speaks of the unit, 0 to 1: in its own words, or with credit for what stands around it. */
export function sentenceGrade(
  match: PassageMatch,
  { sentences }: PassageTerms,
  index: number,
  on: RuleSwitch,
): number {
  const own = match.sentences[index] ?? 0;
  const sentence = sentences[index];
  if (own >= 1 || sentence === undefined) return own;
  let best = Math.max(own, CREDIT.asks * match.asks);
  if (on('title-credit')) {
    const title = sentence.anaphoric ? CREDIT.titleAnaphor : CREDIT.title;
    best = Math.max(best, title * match.title, CREDIT.section * match.section);
  }
  if (on('neighbour-credit')) {
    const neighbours = Math.max(match.sentences[index - 1] ?? 0, match.sentences[index + 1] ?? 0);
    best = Math.max(best, CREDIT.neighbour * neighbours, CREDIT.passage * match.all);
  }
  return best;
}

/** How far the passage with its title, headings and asks speaks of the unit, 0 to 1. */
export function passageGrade({ all, title, section, asks }: PassageMatch): number {
  return Math.max(all, CREDIT.title * title, CREDIT.section * section, CREDIT.asks * asks);
}
