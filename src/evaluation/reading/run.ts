import type { Answer } from '../../retrieval/answer.ts';
import type { Library } from '../../retrieval/library.ts';
import type { LibraryPair, MakeLibrary } from '../make-library.ts';
import { shareOf } from '../mean.ts';
import { percentile } from '../percentile.ts';
import type { Progress } from '../progress.ts';
import { seededRandom } from '../random.ts';
import { reliabilityFigures } from '../reliability.ts';
import { keywordsOnly, lowerWithoutPunctuation, withTypo } from '../rewordings.ts';
import { type PartFigures, SECTIONS, type SectionName, type TimeFigures } from './figures.ts';
import { minisearchFigures } from './minisearch-baseline.ts';
import { isHit, type QuotedAnswer, quoteFigures, quoteForecasts, quoteMisses } from './quotes.ts';
import { rankingFigures, rankOf } from './ranking.ts';
import {
  type PlacedQuestion,
  placedQuestions,
  type ReadDocument,
  readingDocuments,
} from './reading-corpus.ts';
import type { ReadingPart } from './reading-file.ts';
import { answersWithoutArticle, answersWithoutParagraph, refusalFigures } from './refusal.ts';

const TYPO_SEED = 1;
/** Each question gets this many typing errors, one at a time: one alone leaves the figure to chance. */
const TYPO_ROUNDS = 3;

export interface ReadingTools {
  readonly makeLibrary: MakeLibrary;
  readonly readDocument: ReadDocument;
  readonly isStopWord: (word: string) => boolean;
  readonly progress: Progress;
}

type Reword = (question: string) => string;

/** Measures the library with one part of a reading file as its corpus. */
export function measurePart(
  part: ReadingPart,
  sections: ReadonlySet<SectionName>,
  tools: ReadingTools,
): PartFigures {
  const documents = readingDocuments(part, tools.readDocument);
  const libraries: LibraryPair = {
    own: tools.makeLibrary(documents),
    unrefusing: tools.makeLibrary(documents, { threshold: 0 }),
  };
  const questions = placedQuestions(part, true);
  const unanswerable = placedQuestions(part, false);
  const refusal = { part, documents, questions, ...tools };
  const ask = (label: string, library: Library, reword: Reword = (question) => question) =>
    questions.map(({ question }, index) => {
      tools.progress.step(`${part.name}: ${label}`, index, questions.length);
      return library.ask(reword(question.question));
    });
  const reworded = (label: string, reword: Reword) => ranks(questions, ask(label, libraries.own, reword));

  const answers = ask('ranking', libraries.own);
  const quoted = lazily(() => quotedAnswers(questions, libraries, answers));
  const random = seededRandom(TYPO_SEED);
  const measure: { readonly [Name in SectionName]: () => PartFigures[Name] } = {
    ranking: () => rankingFigures(ranks(questions, answers)),
    typo: () => {
      const misspell: Reword = (question) => withTypo(question, random);
      const rounds = Array.from({ length: TYPO_ROUNDS }, () => reworded('typing error', misspell));
      return rankingFigures(rounds.flat());
    },
    lower: () => rankingFigures(reworded('lower case', lowerWithoutPunctuation)),
    keywords: () =>
      rankingFigures(reworded('keywords', (question) => keywordsOnly(question, tools.isStopWord))),
    baseline: () => minisearchFigures(part, questions),
    quote: () => quoteFigures(quoted()),
    reliability: () => reliabilityFigures(quoteForecasts(quoted())),
    absent: () => refusalFigures(answers, answersWithoutArticle(refusal)),
    siblings: () => refusalFigures(answers, answersWithoutParagraph(refusal)),
    impossible: () => ({
      count: unanswerable.length,
      answered: shareOf(unanswerable, ({ question }) => libraries.own.ask(question.question).answered),
    }),
    time: () => timeFigures(questions, libraries.own),
    misses: () => quoteMisses(quoted()),
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

function quotedAnswers(
  questions: readonly PlacedQuestion[],
  libraries: LibraryPair,
  answers: readonly Answer[],
): QuotedAnswer[] {
  return questions.flatMap((placed, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const unrefused = libraries.unrefusing.ask(placed.question.question);
    const hit = isHit(libraries.own, placed, answer);
    return [{ placed, answer, hit, unrefused, unrefusedHit: isHit(libraries.unrefusing, placed, unrefused) }];
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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
