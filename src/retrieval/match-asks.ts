import { idfMass, sumOfIdf } from './coverage.ts';
import type { AnswerType } from './expected-answer.ts';
import type { PassageMatch } from './match-passage.ts';
import { matchUnit } from './match-unit.ts';
import type { AskTerms } from './passage-terms.ts';
import type { Unit } from './unit.ts';

/** How much an ask's own further words count against the match, relative to the question's mean idf. */
const SURPLUS = 0.6;

/** What a match of the names alone is worth: "who is Nora Belrose" says little about how old she is. */
const SUBJECT_ALONE = 0.4;

/** What a match without the names is worth: "release date" under GPT-J says little about Llemma's. */
const RELATION_ALONE = 0.2;

/** What a match is worth that wants another type of answer: "why was it founded" is not "who founded it". */
const OTHER_TYPE = 0.4;

/**
 * How nearly the question is one of those that the author attached to a section, 0 to 1: the share of the question's
 * idf mass that the best ask holds, lowered by what that ask says besides. A name that the ask leaves out may stand in
 * the passage, its headings or title instead.
 *
 * @param matches how the passage matches the question's units
 * @param expects the type of answer that the question wants
 */
export function matchAsks(
  matches: readonly PassageMatch[],
  expects: AnswerType,
  asks: readonly AskTerms[],
): number {
  const mass = sumOfIdf(matches);
  if (mass === 0) return 0;
  const meanIdf = mass / matches.length;
  const names = matches.filter(({ unit }) => unit.named);
  const relations = matches.filter(({ unit }) => !unit.named);
  const nameMass = idfMass(names);
  const relationMass = idfMass(relations);
  let best = 0;
  for (const { terms: ask, expects: wanted } of asks) {
    let related = 0;
    let named = 0;
    let about = 0;
    let shared = 0;
    for (const { unit, idf, title, section } of matches) {
      const said = matchUnit(unit, ask);
      if (said > 0) shared += sharedTerms(unit, ask);
      if (unit.named) {
        named += idf * said;
        about += idf * Math.max(said, title, section);
      } else related += idf * said;
    }
    const surplus = Math.max(0, ask.size - shared) * meanIdf * SURPLUS;
    // Who only names a subject wants to know what it is; an ask that says more of it wants something else.
    const relation =
      relations.length === 0
        ? Math.min(1, shared / (ask.size || 1))
        : atLeast(SUBJECT_ALONE, related / relationMass);
    const subject = names.length === 0 ? 1 : about / nameMass;
    const likeness = (related + named) / (mass + surplus);
    const type = wanted === expects || wanted === 'any' || expects === 'any' ? 1 : OTHER_TYPE;
    best = Math.max(best, likeness * relation * type * atLeast(RELATION_ALONE, subject));
  }
  return best;
}

/** How many of the ask's terms a unit accounts for that it matches: a compound is there with its parts. */
function sharedTerms({ term, parts }: Unit, ask: ReadonlySet<string>): number {
  let count = ask.has(term) ? 1 : 0;
  for (const part of parts) if (ask.has(part)) count++;
  return Math.max(1, count);
}

/** From `least` for nothing to 1 for all. */
function atLeast(least: number, share: number): number {
  return least + (1 - least) * share;
}
