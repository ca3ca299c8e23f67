import type { Answer } from '../../retrieval/answer.ts';
import type { Library } from '../../retrieval/library.ts';
import { containsAnswer } from '../answer-match.ts';
import type { LibraryPair, MakeLibrary } from '../make-library.ts';
import { shareOf } from '../mean.ts';
import { percentile } from '../percentile.ts';
import type { Progress } from '../progress.ts';
import { quoteStands } from '../quote-stands.ts';
import { seededRandom } from '../random.ts';
import { keywordsOnly, lowerWithoutPunctuation, withTypo } from '../rewordings.ts';
import { BASELINES, minisearchRanking } from './minisearch-baseline.ts';
import { type RankingFigures, rankingFigures, rankOf } from './ranking.ts';
import {
  type PlacedQuestion,
  placedQuestions,
  type ReadDocument,
  readingDocuments,
} from './reading-corpus.ts';
import type { ReadingPart } from './reading-file.ts';
import {
  answersWithoutArticle,
  answersWithoutParagraph,
  type RefusalFigures,
  refusalFigures,
} from './refusal.ts';

/** What can be measured, each by itself, in the order of the report. */
export const SECTIONS = [
  'ranking',
  'quote',
  'absent',
  'siblings',
  'impossible',
  'typo',
  'lower',
  'keywords',
  'time',
  'baseline',
] as const;
export type SectionName = (typeof SECTIONS)[number];

const TYPO_SEED = 1;

export interface ReadingTools {
  readonly makeLibrary: MakeLibrary;
  readonly read: ReadDocument;
  readonly isStopWord: (word: string) => boolean;
  readonly progress: Progress;
}

export interface QuoteFigures {
  /** Share of the answerable questions whose quote contains a gold answer; not answered is a miss. */
  readonly hit: number;
  /** The same when nothing is refused. */
  readonly hitUnrefused: number;
  /** Share of the answerable questions that are answered. */
  readonly answered: number;
  /** Share of the quotes given that contain a gold answer. */
  readonly right: number;
}

export interface TimeFigures {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface PartFigures {
  readonly part: string;
  readonly paragraphs: number;
  readonly passages: number;
  readonly questions: number;
  readonly ranking?: RankingFigures;
  readonly quote?: QuoteFigures;
  readonly absent?: RefusalFigures;
  readonly siblings?: RefusalFigures;
  /** Share answered of the questions that their paragraph does not answer. */
  readonly impossible?: { readonly count: number; readonly answered: number };
  readonly typo?: RankingFigures;
  readonly lower?: RankingFigures;
  readonly keywords?: RankingFigures;
  /** Milliseconds an answer. */
  readonly time?: TimeFigures;
  readonly baseline?: Readonly<Record<string, RankingFigures>>;
}

/** Measures the library with one part of a reading file as its corpus. */
export function measurePart(
  part: ReadingPart,
  sections: ReadonlySet<SectionName>,
  tools: ReadingTools,
): PartFigures {
  const documents = readingDocuments(part, tools.read);
  const libraries: LibraryPair = {
    own: tools.makeLibrary(documents),
    unrefusing: tools.makeLibrary(documents, { threshold: 0 }),
  };
  const questions = placedQuestions(part, true);
  const unanswerable = placedQuestions(part, false);
  const ask = (
    label: string,
    library: Library,
    reword: (question: string) => string = (question) => question,
  ) =>
    questions.map(({ question }, index) => {
      tools.progress.step(`${part.name}: ${label}`, index, questions.length);
      return library.ask(reword(question.question));
    });
  const reworded = (label: string, reword: (question: string) => string) =>
    rankingFigures(ranks(questions, ask(label, libraries.own, reword)));
  const refusal = { part, documents, questions, ...tools };

  const answers = ask('ranking', libraries.own);
  const random = seededRandom(TYPO_SEED);
  const measure: { readonly [Name in SectionName]: () => PartFigures[Name] } = {
    ranking: () => rankingFigures(ranks(questions, answers)),
    quote: () => quoteFigures(questions, libraries, answers, ask('quote', libraries.unrefusing)),
    absent: () => refusalFigures(answers, answersWithoutArticle(refusal)),
    siblings: () => refusalFigures(answers, answersWithoutParagraph(refusal)),
    impossible: () => ({
      count: unanswerable.length,
      answered: shareOf(unanswerable, ({ question }) => libraries.own.ask(question.question).answered),
    }),
    typo: () => reworded('typing error', (question) => withTypo(question, random)),
    lower: () => reworded('lower case', lowerWithoutPunctuation),
    keywords: () => reworded('keywords', (question) => keywordsOnly(question, tools.isStopWord)),
    time: () => timeFigures(questions, libraries.own),
    baseline: () =>
      Object.fromEntries(
        Object.entries(BASELINES).map(([name, options]) => [
          name,
          minisearchRanking(part, questions, options),
        ]),
      ),
  };
  const chosen = SECTIONS.filter((name) => sections.has(name));
  return {
    part: part.name,
    paragraphs: part.articles.flatMap(({ paragraphs }) => paragraphs).length,
    passages: libraries.own.passages.length,
    questions: questions.length,
    ...Object.fromEntries(chosen.map((name) => [name, measure[name]()])),
  };
}

function ranks(questions: readonly PlacedQuestion[], answers: readonly Answer[]): (number | null)[] {
  return questions.map(({ inParagraph }, index) => {
    const texts = answers[index]?.passages.map(({ passage }) => passage.text) ?? [];
    return rankOf(texts, inParagraph);
  });
}

function quoteFigures(
  questions: readonly PlacedQuestion[],
  libraries: LibraryPair,
  own: readonly Answer[],
  unrefused: readonly Answer[],
): QuoteFigures {
  const hits = (library: Library, answers: readonly Answer[]) =>
    questions.filter(({ question }, index) => {
      const answer = answers[index];
      const quote = answer?.quote?.text;
      return answer && quote && quoteStands(library, answer) && containsAnswer(quote, question.answers);
    }).length;
  const answered = own.filter((answer) => answer.answered).length;
  const hit = hits(libraries.own, own);
  return {
    hit: hit / questions.length,
    hitUnrefused: hits(libraries.unrefusing, unrefused) / questions.length,
    answered: answered / questions.length,
    right: hit / answered,
  };
}

function timeFigures(questions: readonly PlacedQuestion[], library: Library): TimeFigures {
  const times = questions.map(({ question }) => {
    const started = performance.now();
    library.ask(question.question);
    return performance.now() - started;
  });
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), max: percentile(times, 1) };
}
