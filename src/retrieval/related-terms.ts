import { fieldTerms } from '../language/field-words.ts';
import { possibleLemmas } from '../language/lemmas.ts';
import { baseOf, stem } from '../language/stem.ts';
import type { Relation } from '../language/synset.ts';
import type { WordNet } from '../language/wordnet.ts';
import type { RuleSwitch } from './rules.ts';

/** How far a related word stands for the word that was asked for, 0 to 1. */
const GRADES: Readonly<Record<Relation, number>> = {
  synonym: 0.75,
  derived: 0.75,
  pertainym: 0.7,
  similar: 0.6,
  hypernym: 0.5,
  hyponym: 0.45,
};

/** The same for a word that the field uses for it, see `fieldTerms`. */
const FIELD_GRADE = 0.7;

/** Rarer senses count for less. */
const SENSE_DISCOUNT = 0.85;

/**
 * Index terms of the corpus that are related to `folded` by WordNet, with their grades. Only terms that `hasTerm`
 * knows are kept, so that the table is as small as the corpus.
 */
export function relatedTerms(
  folded: string,
  wordNet: WordNet,
  hasTerm: (term: string) => boolean,
  on: RuleSwitch,
): ReadonlyMap<string, number> {
  const own = stem(folded);
  const grades = new Map<string, number>();
  for (const term of on('field-words') ? fieldTerms(own) : []) {
    if (hasTerm(term)) grades.set(term, FIELD_GRADE);
  }
  if (!on('related-words')) return grades;
  const fromField = grades.size;
  const base = baseOf(folded);
  for (const lemma of possibleLemmas(base)) {
    for (const { word, relation, sense } of wordNet.related(lemma)) {
      const term = stem(word);
      if (term === own || !hasTerm(term)) continue;
      const grade = GRADES[relation] * SENSE_DISCOUNT ** sense;
      if (grade > (grades.get(term) ?? 0)) grades.set(term, grade);
    }
    if (grades.size > fromField) break;
  }
  return grades;
}
