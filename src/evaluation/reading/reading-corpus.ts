import type { Document } from '../../corpus/document.ts';
import { paragraphMatcher } from '../paragraph-match.ts';
import type { ReadingArticle, ReadingParagraph, ReadingPart, ReadingQuestion } from './reading-file.ts';

/** Reads Markdown text as a document. */
export type ReadDocument = (file: string, text: string) => Document;

/** A question with an answer, and the paragraph it was written for. */
export interface PlacedQuestion {
  readonly question: ReadingQuestion;
  readonly paragraph: ReadingParagraph;
  readonly article: ReadingArticle;
  /** Whether a passage's text belongs to the paragraph. */
  readonly inParagraph: (passage: string) => boolean;
}

/** The documents of a part: one Markdown file an article. */
export function readingDocuments(part: ReadingPart, read: ReadDocument): Document[] {
  return part.articles.map((article, index) => articleDocument(article, index, read));
}

/**
 * An article as a document: the title as heading, the paragraphs separated by blank lines.
 *
 * @param index keeps file names of articles with like titles apart
 * @param without a paragraph to leave out
 */
export function articleDocument(
  article: ReadingArticle,
  index: number,
  read: ReadDocument,
  without?: ReadingParagraph,
): Document {
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph !== without);
  const name = article.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const text = [`# ${article.title}`, ...paragraphs.map((paragraph) => paragraph.text)].join('\n\n');
  return read(`${name}-${index + 1}.md`, `${text}\n`);
}

/** The questions of a part in the order of the file. */
export function placedQuestions(part: ReadingPart, answerable: boolean): PlacedQuestion[] {
  return part.articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const inParagraph = paragraphMatcher(paragraph.text);
      return paragraph.questions
        .filter((question) => question.answers.length > 0 === answerable)
        .map((question) => ({ question, paragraph, article, inParagraph }));
    }),
  );
}
