import { matchUnit, type TermHolder } from './match-unit.ts';
import { narrowTo } from './narrow-unit.ts';
import type { PassageTerms } from './passage-terms.ts';
import type { Unit } from './unit.ts';

/** How far each part of a passage holds what a unit names, 0 to 1: looked up once for all sentences of the passage. */
export interface PassageMatch {
  readonly unit: Unit;
  readonly idf: number;
  readonly title: number;
  readonly section: number;
  readonly asks: number;
  /** Its sentences together. */
  readonly all: number;
  /** Each of its sentences; empty when none holds it. */
  readonly sentences: readonly number[];
}

const NOWHERE = { title: 0, section: 0, asks: 0, all: 0, sentences: [] } as const;

/** Matches a unit with every part of a passage. */
export function matchPassage(unit: Unit, terms: PassageTerms): PassageMatch {
  const narrow = narrowTo(terms, unit);
  const { title, section, asks, all, anywhere, sentences } = terms;
  const match = (holder: TermHolder) => matchUnit(narrow, holder);
  if (match(anywhere) === 0) return { unit: narrow, idf: unit.idf, ...NOWHERE };
  const inText = match(all);
  return {
    unit: narrow,
    idf: unit.idf,
    title: match(title),
    section: match(section),
    asks: match(asks),
    all: inText,
    sentences: inText === 0 ? NOWHERE.sentences : sentences.map(({ positions }) => match(positions)),
  };
}
