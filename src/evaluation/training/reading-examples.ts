import type { Passage } from '../../corpus/passage.ts';
import { splitPassages } from '../../corpus/passages.ts';
import { containsAnswer } from '../answer-match.ts';
import type { Progress } from '../progress.ts';
import { pick, type Random, seededRandom } from '../random.ts';
import {
  articleDocument,
  type PlacedQuestion,
  placedQuestions,
  type ReadDocument,
} from '../reading/reading-corpus.ts';
import type { ReadingPart } from '../reading/reading-file.ts';
import { keywordsOnly, lowerWithoutPunctuation, withTypo } from '../rewordings.ts';
import type { Consider, Example, ExampleKind, MakeConsider } from './example.ts';

const SEED = 1;
const SMALL_PASSAGES = 12;
/** Share of the other articles' questions that are asked of a small corpus. */
const OFF_SHARE = 0.04;

export interface ExampleTools {
  readonly makeConsider: MakeConsider;
  readonly readDocument: ReadDocument;
  readonly isStopWord: (word: string) => boolean;
  readonly progress: Progress;
}

interface StudyArticle {
  readonly group: number;
  readonly passages: readonly Passage[];
  readonly questions: readonly StudyQuestion[];
}

interface StudyQuestion {
  readonly placed: PlacedQuestion;
  readonly text: string;
  readonly reworded: string;
  /** Whether a passage is from elsewhere than the gold paragraph. */
  readonly elsewhere: (passage: Passage) => boolean;
}

/**
 * Examples from the questions of a reading file that have an answer: asked of all articles together, with the gold
 * paragraph or the whole article left out, and of small corpora, the first passages of one article. The same file
 * gives the same examples.
 */
export function readingExamples(part: ReadingPart, tools: ExampleTools): Example[] {
  const articles = studyArticles(part, tools);
  return [
    ...wholeExamples(articles, tools),
    ...absentExamples(articles, tools),
    ...smallExamples(articles, tools),
  ];
}

function studyArticles(part: ReadingPart, { readDocument, isStopWord }: ExampleTools): StudyArticle[] {
  const random = seededRandom(SEED);
  const placed = placedQuestions(part, true);
  return part.articles.map((article, group) => {
    const document = articleDocument(article, group, readDocument);
    return {
      group,
      passages: splitPassages(document),
      questions: placed
        .filter((question) => question.article === article)
        .map((question) => ({
          placed: question,
          text: question.question.question,
          reworded: reword(question.question.question, random, isStopWord),
          elsewhere: (passage) => passage.document !== document || !question.inParagraph(passage.text),
        })),
    };
  });
}

/** The question with a typing error, in lower case without punctuation, or as keywords, at random. */
function reword(question: string, random: Random, isStopWord: (word: string) => boolean): string {
  const ways = [
    () => withTypo(question, random),
    () => lowerWithoutPunctuation(question),
    () => keywordsOnly(question, isStopWord),
  ];
  return pick(ways, random)?.() ?? question;
}

/** An example whose quote is right when it holds a gold answer. */
function answerable(kind: ExampleKind, group: number, { placed }: StudyQuestion, asked: Asked): Example {
  const { quote, features } = asked;
  return { kind, group, features, right: containsAnswer(quote?.text ?? '', placed.question.answers) };
}

/** An example whose quote cannot be right: the text that answers is not in the corpus. */
function unanswerable(kind: ExampleKind, group: number, { features }: Asked): Example {
  return { kind, group, features, right: false };
}

type Asked = ReturnType<Consider>;

function wholeExamples(articles: readonly StudyArticle[], tools: ExampleTools): Example[] {
  const consider = tools.makeConsider(articles.flatMap(({ passages }) => passages));
  return articles.flatMap(({ group, questions }) => {
    tools.progress.step('all articles', group, articles.length);
    return questions.flatMap((question) => [
      answerable('reading', group, question, consider(question.text)),
      answerable('readingReworded', group, question, consider(question.reworded)),
      unanswerable('sibling', group, consider(question.text, { within: question.elsewhere })),
    ]);
  });
}

function absentExamples(articles: readonly StudyArticle[], tools: ExampleTools): Example[] {
  return articles.flatMap((article) => {
    const { group, questions } = article;
    tools.progress.step('article left out', group, articles.length);
    const rest = articles.filter((other) => other !== article);
    const consider = tools.makeConsider(rest.flatMap(({ passages }) => passages));
    return questions.flatMap(({ text, reworded }) => [
      unanswerable('absent', group, consider(text)),
      unanswerable('absentReworded', group, consider(reworded)),
    ]);
  });
}

function smallExamples(articles: readonly StudyArticle[], tools: ExampleTools): Example[] {
  const random = seededRandom(SEED);
  return articles.flatMap((article) => {
    const { group, questions } = article;
    tools.progress.step('small corpora', group, articles.length);
    const passages = article.passages.slice(0, SMALL_PASSAGES);
    const consider = tools.makeConsider(passages);
    const own = questions.filter(({ placed }) => passages.some(({ text }) => placed.inParagraph(text)));
    const off = articles
      .filter((other) => other !== article)
      .flatMap((other) => other.questions.filter(() => random() < OFF_SHARE));
    return [
      ...own.flatMap((question) => [
        answerable('small', group, question, consider(question.text)),
        unanswerable('smallSibling', group, consider(question.text, { within: question.elsewhere })),
      ]),
      ...off.map(({ text }) => unanswerable('smallOff', group, consider(text))),
    ];
  });
}
