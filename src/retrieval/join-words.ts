import { isNumber, numeralToDigits, quantity } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Word } from '../language/words.ts';
import { joinedUnit, type Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Joined {
  readonly unit: Unit;
  /** How many words it takes up. */
  readonly length: number;
}

/** How many neighbouring words are tried as one ("gpt neo x 20b"). */
const LONGEST_JOIN = 4;

/** The longest run of words from `index` on that the corpus writes as one word or as a quantity, if there is one. */
export function joinWords(found: readonly Word[], index: number, vocabulary: Vocabulary): Joined | undefined {
  for (let length = Math.min(LONGEST_JOIN, found.length - index); length >= 2; length--) {
    const run = found.slice(index, index + length);
    if (run.some(({ folded }) => isStopWord(folded))) continue;
    const folded = joinedForm(run);
    if (folded !== undefined && vocabulary.hasTerm(stem(folded))) {
      return { unit: joinedUnit(folded, run, index, vocabulary), length };
    }
  }
  return undefined;
}

function joinedForm(run: readonly Word[]): string | undefined {
  const [first, second] = run;
  if (first === undefined || second === undefined) return undefined;
  const amount = run.length === 2 ? quantity(numeralToDigits(first.folded), second.folded) : undefined;
  if (amount !== undefined) return amount;
  return run.every(({ folded }) => isNumber(folded)) ? undefined : run.map(({ folded }) => folded).join('');
}
