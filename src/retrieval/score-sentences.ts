import type { Sentence } from '../corpus/document.ts';
import { holdsAnswer } from './answer-evidence.ts';
import { coverage, passageGrade, sentenceGrade } from './coverage.ts';
import { defines } from './definition.ts';
import { documentShares } from './document-shares.ts';
import type { AnswerType } from './expected-answer.ts';
import { matchAsks } from './match-asks.ts';
import { matchPassage, type PassageMatch } from './match-passage.ts';
import { exactShare } from './match-unit.ts';
import type { Hit } from './passage-index.ts';
import type { PassageReader, PassageTerms, SentenceTerms } from './passage-terms.ts';
import type { Question } from './question.ts';
import type { RuleSwitch } from './rules.ts';
import { sharedPairs } from './word-pairs.ts';

/** A sentence that may be the answer. */
export interface Candidate {
  readonly terms: PassageTerms;
  /** Index of the sentence in its passage. */
  readonly index: number;
  /** The sentence taken apart. */
  readonly said: SentenceTerms;
  readonly sentence: Sentence;
  readonly features: SentenceFeatures;
  /** Weighted sum of the features. */
  readonly score: number;
}

/** What is known of a sentence as an answer. */
export interface SentenceFeatures {
  /** Share of the question's idf mass that the sentence covers, with credit for title, headings, asks and neighbours. */
  readonly cover: number;
  /** The same for the whole passage with its title and headings. */
  readonly passageCover: number;
  /** Share of the idf mass that stands in the sentence in the very form that was asked. */
  readonly exact: number;
  /** Share of the question's word pairs that are pairs in the sentence too. */
  readonly pairs: number;
  /** Above 0: holds the expected type of answer, below: does not, 0: no particular type expected. */
  readonly type: number;
  /** The passage's BM25 score relative to the best passage's. */
  readonly rank: number;
  /** The document's part of the ranking relative to the strongest document's. */
  readonly document: number;
  /** How nearly the question is one that the author attached to the section. */
  readonly ask: number;
  /** Share of the idf mass that the document's title and aliases hold. */
  readonly title: number;
  /** How surely the sentence says what the subject is, where the question wants to know that. */
  readonly defines: number;
  /** 1 in the passage that the question before led to, half in its document. */
  readonly context: number;
  /** 1 for the sentence that answered the question before: the asker has just read it. */
  readonly told: number;
  /** 1 for the sentence that leads in a table or code block: it announces the answer and does not say it. */
  readonly announces: number;
  /** 1 for a table row, which reads less well than a sentence that says the same. */
  readonly row: number;
  /** 1 for a code block, which answers nothing without its lead-in. */
  readonly code: number;
}

/**
 * Set by hand near the values that a listwise logistic regression finds on the development reading data, where it
 * gains less than half a point over them.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures, number>> = {
  cover: 1,
  passageCover: 0.05,
  exact: 0.2,
  pairs: 0.4,
  type: 0.15,
  rank: 0.35,
  document: 0.15,
  ask: 0.6,
  title: 0.15,
  defines: 0.6,
  context: 0.4,
  told: -0.6,
  announces: -0.2,
  row: -0.2,
  code: -0.4,
};

/**
 * Scores every quotable sentence of the passages that `hits` found, best first.
 *
 * @param before for a follow-up: what answered the question before it
 */
export function scoreSentences(
  question: Question,
  hits: readonly Hit[],
  reader: PassageReader,
  on: RuleSwitch,
  before?: Candidate,
): readonly Candidate[] {
  const best = hits[0]?.score ?? 1;
  const context = before?.terms.passage;
  const shares = documentShares(hits);
  const candidates: Candidate[] = [];
  for (const { passage, score } of hits) {
    const terms = reader.read(passage);
    const matches = question.units.map((unit) => matchPassage(unit, terms));
    const shared = {
      passageCover: coverage(matches, passageGrade),
      context: passage === context ? 1 : passage.document === context?.document ? 0.5 : 0,
      rank: score / best,
      document: on('document-share') ? (shares.get(passage.document.slug) ?? 0) : 0,
      ask: on('asks') && matches.some(({ asks }) => asks > 0) ? matchAsks(matches, terms.eachAsk) : 0,
      title: on('title-credit') ? coverage(matches, ({ title }) => title) : 0,
    };
    terms.sentences.forEach((sentence, index) => {
      if (!sentence.sentence.complete) return;
      // Not two spreads: they take longer than all the rest of the scoring.
      const features = Object.assign(
        ownFeatures({ question, matches, terms, before, on }, sentence, index),
        shared,
      );
      candidates.push({
        terms,
        index,
        said: sentence,
        sentence: sentence.sentence,
        features,
        score: weigh(features),
      });
    });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

/** What the sentences of a passage are weighed by. */
interface Scales {
  readonly question: Question;
  /** How the passage matches the question's units. */
  readonly matches: readonly PassageMatch[];
  readonly terms: PassageTerms;
  readonly before: Candidate | undefined;
  readonly on: RuleSwitch;
}

function ownFeatures(
  { question, matches, terms, before, on }: Scales,
  sentence: SentenceTerms,
  index: number,
): Pick<
  SentenceFeatures,
  'cover' | 'exact' | 'pairs' | 'type' | 'defines' | 'told' | 'announces' | 'row' | 'code'
> {
  const { units, expects } = question;
  const typed = on('answer-type') && expects !== 'any';
  return {
    cover: coverage(matches, (match) => sentenceGrade(match, terms, index, on)),
    exact: on('exact-words') ? coverage(matches, ({ unit }) => exactShare(unit, sentence.folded)) : 0,
    pairs: on('word-pairs') ? sharedPairs(question.pairs, sentence.pairs) : 0,
    defines:
      on('definitions') && question.isDefinition
        ? defines(sentence, units) * (terms.passage.section.length === 0 ? 1 : LATER_DEFINITION)
        : 0,
    told: sentence.sentence === before?.sentence ? 1 : 0,
    announces: on('announcements') && announces(sentence, terms.sentences[index + 1]) ? 1 : 0,
    row: sentence.sentence.kind === 'row' ? 1 : 0,
    code: sentence.sentence.kind === 'code' ? 1 : 0,
    type: typed ? TYPE_STRICTNESS[expects] * (holdsAnswer(expects, sentence, question.asked) ? 1 : -1) : 0,
  };
}

function announces({ sentence: { kind } }: SentenceTerms, next: SentenceTerms | undefined): boolean {
  return kind === 'prose' && (next?.sentence.kind === 'row' || next?.sentence.kind === 'code');
}

/** A sentence without a date hardly answers "when", while nearly every sentence names somebody or something. */
const TYPE_STRICTNESS: Readonly<Record<AnswerType, number>> = {
  date: 2,
  number: 1,
  person: 0.5,
  place: 1,
  reason: 1,
  link: 1,
  definition: 1,
  any: 0,
};

/** A definition further down a document is more often an aside. */
const LATER_DEFINITION = 0.8;

const WEIGHTED = Object.entries(SENTENCE_WEIGHTS);

function weigh(features: SentenceFeatures): number {
  let sum = 0;
  for (const [name, weight] of WEIGHTED) sum += weight * features[name as keyof SentenceFeatures];
  return sum;
}
