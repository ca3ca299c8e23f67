import { idfMass, passageGrade, sentenceGrade, sumOfIdf } from './coverage.ts';
import { asksYesOrNo } from './expected-answer.ts';
import { lacksAmount } from './missing-amount.ts';
import type { Question } from './question.ts';
import type { Candidate } from './score-sentences.ts';

/** What the confidence in an answer is judged by, in the order of the weights; each from 0 to 1. */
export const CONFIDENCE_FEATURES = [
  /** Idf mass of the question that the sentence covers: two rare words tell more than one that is common. */
  'evidence',
  /** Idf mass of the question: the more it says, the more an answer has to cover. */
  'questionWeight',
  /** Share of that mass which stands in the sentence in the very form that was asked. */
  'exact',
  /** Share of the question's words that are missing, each counting alike. */
  'missing',
  /** Share of the idf mass that are names: names alone make no answer. */
  'names',
  /** Idf mass of the names that the sentence covers, logarithmically. */
  'namesFound',
  /** Share of the idf mass that are names of which the passage does not speak: nothing else makes up for them. */
  'namesAbsent',
  /** Whether it asks for an amount of some kind, and the sentence gives none, see `lacksAmount`. */
  'amountMissing',
  /** Whether it asks yes or no, which nearly any sentence about the matter answers. */
  'yesOrNo',
  /** Length of the sentence: a long one holds many words by chance. */
  'length',
  /** How far the sentence's score is ahead of the best one's of another document. */
  'lead',
  /** See `sentence-features.ts`. */
  'ask',
  'defines',
  'context',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/** A unit that is matched to a lesser degree counts as missing. */
const MATCHED = 0.4;

/** From here on more of it makes no difference: idf mass, covered and asked; its logarithm for names; words; lead. */
const MOST_EVIDENCE = 25;
const MOST_WEIGHT = 40;
const MOST_NAMES = 4;
const MOST_WORDS = 50;
const MOST_LEAD = 0.5;

/**
 * The features of `best` as an answer to `question`.
 *
 * @param candidates all of the question's, best first
 */
export function confidenceFeatures(
  question: Question,
  best: Candidate,
  candidates: readonly Candidate[],
): ConfidenceFeatures {
  const { features, terms, matches, index, said } = best;
  const mass = idfMass(matches);
  const graded = matches.map((match) => ({
    idf: match.idf,
    named: match.unit.named,
    inSentence: sentenceGrade(match, terms, index, () => true),
    inPassage: passageGrade(match),
  }));
  const names = graded.filter(({ named }) => named);
  const found = names.reduce((sum, { idf, inSentence }) => sum + idf * inSentence, 0);
  const absent = names.filter(({ inPassage }) => inPassage < MATCHED);
  return {
    evidence: upTo(MOST_EVIDENCE, features.cover * mass),
    questionWeight: upTo(MOST_WEIGHT, mass),
    exact: features.exact,
    missing: graded.filter(({ inSentence }) => inSentence < MATCHED).length / (graded.length || 1),
    names: sumOfIdf(names) / mass,
    namesFound: upTo(MOST_NAMES, Math.log1p(found)),
    namesAbsent: sumOfIdf(absent) / mass,
    amountMissing: lacksAmount(question, said) ? 1 : 0,
    yesOrNo: asksYesOrNo(question.text) ? 1 : 0,
    length: upTo(MOST_WORDS, said.words.length),
    lead: leadOf(best, candidates),
    ask: features.ask,
    defines: features.defines,
    context: features.context,
  };
}

/** `amount` as a share of `most`, 1 beyond it. */
function upTo(most: number, amount: number): number {
  return Math.min(1, amount / most);
}

function leadOf({ score, terms }: Candidate, candidates: readonly Candidate[]): number {
  const rival = candidates.find((other) => other.terms.passage.document !== terms.passage.document);
  return upTo(MOST_LEAD, Math.max(0, score - (rival?.score ?? 0)));
}
