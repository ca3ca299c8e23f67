import type { Sentence } from '../corpus/document.ts';
import { announces } from './announcement.ts';
import { answerEvidence } from './answer-evidence.ts';
import { coverage, passageGrade, sentenceGrade } from './coverage.ts';
import { defines, WHOLE_TITLE } from './definition.ts';
import { documentShares } from './document-shares.ts';
import type { AnswerType } from './expected-answer.ts';
import { matchAsks } from './match-asks.ts';
import { matchPassage, type PassageMatch } from './match-passage.ts';
import { exactShare } from './match-unit.ts';
import type { Hit } from './passage-index.ts';
import type { PassageReader, PassageTerms, SentenceTerms } from './passage-terms.ts';
import type { Question } from './question.ts';
import type { RuleSwitch } from './rules.ts';
import { type SentenceFeatures, weigh } from './sentence-features.ts';
import { sharedPairs } from './word-pairs.ts';

/** A sentence that may be the answer. */
export interface Candidate {
  readonly terms: PassageTerms;
  /** Index of the sentence in its passage. */
  readonly index: number;
  /** How its passage matches the question's units, in their order. */
  readonly matches: readonly PassageMatch[];
  /** The sentence taken apart. */
  readonly said: SentenceTerms;
  readonly sentence: Sentence;
  readonly features: SentenceFeatures;
  /** Weighted sum of the features. */
  readonly score: number;
}

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
  const best = hits[0]?.score || 1;
  const context = before?.terms.passage;
  const shares = documentShares(hits);
  const candidates: Candidate[] = [];
  for (const { passage, score } of hits) {
    const terms = reader.read(passage);
    const matches = question.units.map((unit) => matchPassage(unit, terms));
    const ask =
      on('asks') && matches.some(({ asks }) => asks > 0)
        ? matchAsks(matches, question.expects, terms.eachAsk)
        : 0;
    const isTitle = matches.every(({ title }) => title >= WHOLE_TITLE);
    const names = isTitle ? terms.names : undefined;
    const scales = { question, matches, terms, names, before, on };
    const shared = {
      passageCover: coverage(matches, passageGrade),
      context: passage === context ? 1 : passage.document === context?.document ? 0.5 : 0,
      rank: score / best,
      document: on('document-share') ? (shares.get(passage.document.slug) ?? 0) : 0,
      ask,
      asked: Math.max(0, (ask - SURE_ASK) / (1 - SURE_ASK)),
      title: on('title-credit') ? coverage(matches, ({ title }) => title) : 0,
    };
    terms.sentences.forEach((sentence, index) => {
      if (!sentence.sentence.complete) return;
      // Not two spreads: they take longer than all the rest of the scoring.
      const features = Object.assign(ownFeatures(scales, sentence, index), shared);
      candidates.push({
        terms,
        matches,
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

/** From here on an ask is nearly the very question. */
const SURE_ASK = 0.7;

/** What the sentences of a passage are weighed by. */
interface Scales {
  readonly question: Question;
  /** How the passage matches the question's units. */
  readonly matches: readonly PassageMatch[];
  readonly terms: PassageTerms;
  /** Other names of what was asked for. */
  readonly names: ReadonlySet<string> | undefined;
  readonly before: Candidate | undefined;
  readonly on: RuleSwitch;
}

function ownFeatures(
  { question, matches, terms, names, before, on }: Scales,
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
        ? defines(sentence, units, names) * (terms.passage.section.length === 0 ? 1 : LATER_DEFINITION)
        : 0,
    told: sentence.sentence === before?.sentence ? 1 : 0,
    announces: on('announcements') && announces(sentence, terms.sentences[index + 1]) ? 1 : 0,
    row: sentence.sentence.kind === 'row' ? 1 : 0,
    code: sentence.sentence.kind === 'code' ? 1 : 0,
    type: typed ? TYPE_STRICTNESS[expects] * answerEvidence(expects, sentence, question.asked) : 0,
  };
}

/** A sentence without a date hardly answers "when", or one without a full name "who". */
const TYPE_STRICTNESS: Readonly<Record<AnswerType, number>> = {
  date: 2,
  number: 1,
  person: 1.5,
  place: 1,
  reason: 1,
  link: 1,
  definition: 1,
  any: 0,
};

/** A definition further down a document is more often an aside. */
const LATER_DEFINITION = 0.8;
