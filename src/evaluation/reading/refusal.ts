import type { Document } from '../../corpus/document.ts';
import type { Answer } from '../../retrieval/answer.ts';
import { answeredAt } from '../answered-at.ts';
import { auroc } from '../auroc.ts';
import type { MakeLibrary } from '../make-library.ts';
import { shareOf } from '../mean.ts';
import type { Progress } from '../progress.ts';
import { articleDocument, type PlacedQuestion, type ReadDocument } from './reading-corpus.ts';
import type { ReadingPart } from './reading-file.ts';

const ALLOWED_FALSE = 0.05;
/** So many articles lose a paragraph at the same time: fewer libraries to build, and hardly a smaller corpus. */
const ARTICLES_AT_ONCE = 4;

export interface RefusalFigures {
  /** How well the confidence tells questions with their text in the corpus from questions without it. */
  readonly auroc: number;
  /** Share of the questions with an answer that are answered at the threshold that gives 5 % false answers. */
  readonly answeredAt5: number;
  /** That threshold. */
  readonly thresholdAt5: number;
  /** At the engine's own threshold: share answered of the questions with an answer, */
  readonly answered: number;
  /** and of those whose text is gone. */
  readonly falseAnswers: number;
}

/** What the measurements that take text away work on. */
export interface RefusalInput {
  readonly part: ReadingPart;
  readonly documents: readonly Document[];
  readonly questions: readonly PlacedQuestion[];
  readonly makeLibrary: MakeLibrary;
  readonly readDocument: ReadDocument;
  readonly progress: Progress;
}

/** Compares the answers with the text in the corpus to the answers without it. */
export function refusalFigures(withText: readonly Answer[], withoutText: readonly Answer[]): RefusalFigures {
  const positives = withText.map(({ confidence }) => confidence);
  const negatives = withoutText.map(({ confidence }) => confidence);
  const point = answeredAt(positives, negatives, ALLOWED_FALSE);
  return {
    auroc: auroc(positives, negatives),
    answeredAt5: point.answered,
    thresholdAt5: point.threshold,
    answered: shareOf(withText, ({ answered }) => answered),
    falseAnswers: shareOf(withoutText, ({ answered }) => answered),
  };
}

/** Each article left out of the corpus in turn: the answers to its questions from the rest. */
export function answersWithoutArticle({
  part,
  documents,
  questions,
  makeLibrary,
  progress,
}: RefusalInput): Answer[] {
  return part.articles.flatMap((article, index) => {
    progress.step(`${part.name}: article left out`, index, part.articles.length);
    const library = makeLibrary(documents.filter((_, other) => other !== index));
    return questions
      .filter((placed) => placed.article === article)
      .map(({ question }) => library.ask(question.question));
  });
}

/** Each paragraph with questions left out in turn, the rest of its article left in: the answers to its questions. */
export function answersWithoutParagraph(input: RefusalInput): Answer[] {
  const { part, documents, questions, makeLibrary, readDocument, progress } = input;
  const answers: Answer[] = [];
  for (let first = 0; first < part.articles.length; first += ARTICLES_AT_ONCE) {
    const articles = part.articles.slice(first, first + ARTICLES_AT_ONCE);
    const rounds = Math.max(...articles.map(({ paragraphs }) => paragraphs.length));
    for (let round = 0; round < rounds; round++) {
      progress.step(
        `${part.name}: paragraph left out`,
        first + (ARTICLES_AT_ONCE * round) / rounds,
        part.articles.length,
      );
      const gone = articles.flatMap(({ paragraphs }) => paragraphs.slice(round, round + 1));
      const library = makeLibrary(
        documents.map((document, index) => {
          const without = articles[index - first]?.paragraphs[round];
          const article = part.articles[index];
          return without && article ? articleDocument(article, index, readDocument, without) : document;
        }),
      );
      const asked = questions.filter(({ paragraph }) => gone.includes(paragraph));
      answers.push(...asked.map(({ question }) => library.ask(question.question)));
    }
  }
  return answers;
}
