import { isNumber, numeralToDigits, quantity, startsWithDigit } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { type Word, words } from '../language/words.ts';
import { asksForDefinition } from './definition.ts';
import { type AnswerType, expectedAnswer } from './expected-answer.ts';
import { correctSpelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordPairs } from './word-pairs.ts';

/** One thing that a question names: a word, a compound name, or words that the corpus writes as one. */
export interface Unit {
  readonly folded: string;
  /** The index term. */
  readonly term: string;
  /** For a compound: the terms of its parts. */
  readonly parts: readonly string[];
  readonly idf: number;
  /** How much it counts when passages are looked up: 1, or less for what an earlier question lends. */
  readonly weight: number;
  /** Whether the corpus has `term`. */
  readonly known: boolean;
  /** How surely the term is what the asker meant, 0 to 1: below 1 for a corrected spelling. */
  readonly certainty: number;
  /** A name or a number: what other words match cannot make up for its absence. */
  readonly named: boolean;
  /** Terms of the corpus that stand for it to some degree, 0 to 1: synonyms, derived and neighbouring words. */
  readonly related: ReadonlyMap<string, number>;
  /** Index of its first word among the question's words. */
  readonly position: number;
}

export interface Question {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Folded words and terms that the question itself names: they cannot be its answer. */
  readonly asked: ReadonlySet<string>;
  /** Pairs of neighbouring words, see `wordPairs`. */
  readonly pairs: ReadonlySet<string>;
  readonly expects: AnswerType;
  /** Whether it asks what its subject is, see `asksForDefinition`. */
  readonly isDefinition: boolean;
}

/** How many neighbouring words are tried as one ("gpt neo x 20b"). */
const LONGEST_JOIN = 4;

/** Takes a question apart by the words of a corpus. */
export function readQuestion(text: string, vocabulary: Vocabulary): Question {
  const found = words(text);
  const units: Unit[] = [];
  for (let index = 0; index < found.length; ) {
    const joined = joinWords(found, index, vocabulary);
    if (joined === undefined) {
      const word = found[index];
      if (word !== undefined && !isStopWord(word.folded)) units.push(toUnit(word, index, vocabulary));
      index++;
    } else {
      units.push(joined.unit);
      index += joined.length;
    }
  }
  const unique = dropRepeats(units);
  return {
    text,
    units: unique,
    asked: new Set([
      ...found.map(({ folded }) => folded),
      ...unique.flatMap(({ folded, parts }) => [folded, ...parts]),
    ]),
    pairs: wordPairs(found),
    expects: expectedAnswer(text),
    isDefinition: asksForDefinition(text, unique),
  };
}

interface Joined {
  readonly unit: Unit;
  readonly length: number;
}

/** The longest run of words from `index` on that the corpus writes as one word, or a number with its unit. */
function joinWords(found: readonly Word[], index: number, vocabulary: Vocabulary): Joined | undefined {
  for (let length = Math.min(LONGEST_JOIN, found.length - index); length >= 2; length--) {
    const run = found.slice(index, index + length);
    if (run.every(({ folded }) => isStopWord(folded))) continue;
    const folded = joinedForm(run);
    if (folded === undefined) continue;
    const term = stem(folded);
    if (!vocabulary.hasTerm(term)) continue;
    const parts = run.flatMap((word) =>
      isStopWord(word.folded) ? [] : [stem(numeralToDigits(word.folded))],
    );
    return { unit: unit(folded, term, parts, index, vocabulary, run), length };
  }
  return undefined;
}

function joinedForm(run: readonly Word[]): string | undefined {
  const [first, second] = run;
  if (first === undefined || second === undefined) return undefined;
  const amount = run.length === 2 ? quantity(numeralToDigits(first.folded), second.folded) : undefined;
  if (amount !== undefined) return amount;
  if (isStopWord(first.folded) || run.every(({ folded }) => isNumber(folded))) return undefined;
  return run.map(({ folded }) => folded).join('');
}

function toUnit(word: Word, position: number, vocabulary: Vocabulary): Unit {
  const folded = numeralToDigits(word.folded);
  const parts = word.parts.flatMap((part) => (isStopWord(part) ? [] : [stem(part)]));
  const term = stem(folded);
  if (!vocabulary.hasTerm(term) && parts.length === 0) {
    const corrected = correctSpelling(folded, vocabulary);
    if (corrected !== undefined) return correctedUnit(corrected, position, vocabulary);
  }
  return unit(folded, term, parts, position, vocabulary, [word]);
}

const NONE: ReadonlyMap<string, number> = new Map();
const CORRECTION_CERTAINTY = 0.9;

function correctedUnit(folded: string, position: number, vocabulary: Vocabulary): Unit {
  const term = stem(folded);
  return {
    folded,
    term,
    parts: [],
    idf: vocabulary.idf(term, folded),
    weight: 1,
    known: true,
    certainty: CORRECTION_CERTAINTY,
    named: isName(folded, false, vocabulary),
    related: NONE,
    position,
  };
}

function unit(
  folded: string,
  term: string,
  parts: readonly string[],
  position: number,
  vocabulary: Vocabulary,
  run: readonly Word[],
): Unit {
  const capital = run.some((word) => word.capital) && position > 0;
  const named = isName(folded, capital, vocabulary);
  return {
    folded,
    term,
    parts,
    idf: vocabulary.idf(term, folded),
    weight: 1,
    known: vocabulary.hasTerm(term),
    certainty: 1,
    named,
    related: named || run.length > 1 ? NONE : vocabulary.related(folded),
    position,
  };
}

/** Numbers, words with digits, words capitalised in the question, and words that the corpus nearly always capitalises. */
function isName(folded: string, capital: boolean, vocabulary: Vocabulary): boolean {
  return capital || startsWithDigit(folded) || /\d/.test(folded) || vocabulary.nameShare(folded) > 0.8;
}

function dropRepeats(units: readonly Unit[]): readonly Unit[] {
  const seen = new Set<string>();
  return units.filter(({ term }) => !seen.has(term) && seen.add(term));
}
