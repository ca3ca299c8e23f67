import type { Passage } from '../corpus/passage.ts';
import { type ConfidenceModel, confidence } from './confidence.ts';
import type { Consideration } from './consider.ts';
import { passageGrade } from './coverage.ts';
import type { Candidate } from './score-sentences.ts';
import { SENTENCE_WEIGHTS } from './sentence-features.ts';
import type { Unit } from './unit.ts';

/** What one feature adds to a sum. */
export interface Share {
  readonly feature: string;
  readonly value: number;
  /** The value times its weight. */
  readonly share: number;
}

/** What the engine makes of one thing that a question names. */
export interface ExplainedUnit {
  readonly word: string;
  /** How much it tells, as inverse document frequency. */
  readonly idf: number;
  /** Whether the corpus has the word. */
  readonly known: boolean;
  /** Whether it is a name or a number, for which nothing else will do. */
  readonly named: boolean;
  /** Terms of the corpus that stand for it to some degree, best first. */
  readonly related: readonly string[];
}

export interface ExplainedPassage {
  readonly passage: Passage;
  /** Its best sentence. */
  readonly sentence: string;
  /** Of that sentence: the sum of the shares. */
  readonly score: number;
  /** Greatest first; those that are nothing are left out. */
  readonly shares: readonly Share[];
  /** How far the passage speaks of each thing that the question names, 0 to 1, in the question's order. */
  readonly grades: readonly { readonly word: string; readonly grade: number }[];
}

/** Why the engine answers a question or refuses to. */
export interface Explanation {
  readonly question: string;
  /** What was looked for; for a follow-up with what it means of the question before. */
  readonly units: readonly ExplainedUnit[];
  /** Best first. */
  readonly passages: readonly ExplainedPassage[];
  readonly answered: boolean;
  /** Probability, 0 to 1. */
  readonly confidence: number;
  /** Confidence from which a question is answered. */
  readonly threshold: number;
  /** What the log odds of the confidence are made of beside the bias, greatest first; empty without a quote. */
  readonly shares: readonly Share[];
  readonly bias: number;
  /** In words. */
  readonly reason: string;
}

const SHOWN_PASSAGES = 8;
const SHOWN_RELATED = 6;

/** Explains what `consideration` led to. */
export function explain(
  text: string,
  { question, candidates, quote, features }: Consideration,
  model: ConfidenceModel,
  threshold: number,
): Explanation {
  const sure = features === undefined ? 0 : confidence(features, model);
  const units = question.units.map(explainUnit);
  const answered = quote !== undefined && sure >= threshold;
  return {
    question: text,
    units,
    passages: bestOfEach(candidates).map(explainPassage),
    answered,
    confidence: sure,
    threshold,
    shares: features === undefined ? [] : sharesOf({ ...features }, model.weights),
    bias: model.bias,
    reason: reasonFor({ units, found: candidates.length > 0, quoted: quote !== undefined, sure, threshold }),
  };
}

function explainUnit({ folded, idf, known, named, related }: Unit): ExplainedUnit {
  const terms = [...related].sort(([, a], [, b]) => b - a).map(([term]) => term);
  return { word: folded, idf, known, named, related: terms.slice(0, SHOWN_RELATED) };
}

function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Passage, Candidate>();
  for (const candidate of candidates) {
    if (!best.has(candidate.terms.passage)) best.set(candidate.terms.passage, candidate);
  }
  return [...best.values()].slice(0, SHOWN_PASSAGES);
}

function explainPassage({ terms, matches, sentence, features, score }: Candidate): ExplainedPassage {
  return {
    passage: terms.passage,
    sentence: sentence.text,
    score,
    shares: sharesOf({ ...features }, SENTENCE_WEIGHTS),
    grades: matches.map((match) => ({ word: match.unit.folded, grade: passageGrade(match) })),
  };
}

function sharesOf(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): readonly Share[] {
  return Object.entries(features)
    .map(([feature, value]) => ({ feature, value, share: value * (weights[feature] ?? 0) }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => b.share - a.share);
}

interface Grounds {
  readonly units: readonly ExplainedUnit[];
  readonly found: boolean;
  readonly quoted: boolean;
  readonly sure: number;
  readonly threshold: number;
}

function reasonFor({ units, found, quoted, sure, threshold }: Grounds): string {
  if (units.length === 0) return 'Refused: the question names nothing that could be looked up.';
  const missing = units.filter(({ known, related }) => !known && related.length === 0);
  const words = missing.map(({ word }) => `“${word}”`).join(', ');
  const unknown = missing.length === 0 ? '' : ` The corpus does not know ${words}.`;
  if (!found) return `Refused: no passage speaks of it.${unknown}`;
  if (!quoted) return 'Refused: every sentence that fits is too long to be quoted.';
  return sure >= threshold
    ? `Answered: the confidence of ${percent(sure)} reaches the ${percent(threshold)} that are needed.${unknown}`
    : `Refused: the confidence of ${percent(sure)} stays below the ${percent(threshold)} that are needed.${unknown}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}
