/** A question written for one paragraph of a reading file. */
export interface ReadingQuestion {
  readonly id: string;
  readonly question: string;
  /** Gold answers, as they stand in the paragraph; empty when the paragraph has none. */
  readonly answers: readonly string[];
}

export interface ReadingParagraph {
  readonly text: string;
  readonly questions: readonly ReadingQuestion[];
}

export interface ReadingArticle {
  readonly title: string;
  readonly paragraphs: readonly ReadingParagraph[];
}

/** The paragraphs and questions that came from one source; they make one corpus. */
export interface ReadingPart {
  /** `xquad`, `squad2`; `all` for a file that doesn't say. */
  readonly name: string;
  readonly articles: readonly ReadingArticle[];
}

/**
 * Reads a file in SQuAD's format (P. Rajpurkar, R. Jia, P. Liang, "Know What You Don't Know: Unanswerable Questions
 * for SQuAD", 2018). Paragraphs and questions may carry `from`, the sources that have them: each source becomes a part
 * of its own, with only its paragraphs and questions.
 *
 * @throws when the text isn't such a file; the message says which field was expected where
 */
export function parseReadingFile(text: string): ReadingPart[] {
  const articles = list(JSON.parse(text), 'data', 'file');
  const names = new Set<string>();
  for (const article of articles) {
    for (const paragraph of list(article, 'paragraphs', 'article')) {
      for (const source of sourcesOf(paragraph)) names.add(source);
    }
  }
  return [...names].map((name) => partOf(articles, name, (sources) => sources.includes(name)));
}

/**
 * Reads a file in SQuAD's format, and makes all its paragraphs and questions one part (`all`), whatever their sources.
 *
 * @throws as `parseReadingFile` does
 */
export function parseWholeReadingFile(text: string): ReadingPart {
  return partOf(list(JSON.parse(text), 'data', 'file'), 'all', () => true);
}

type FromSources = (sources: readonly string[]) => boolean;

function partOf(articles: readonly unknown[], name: string, wanted: FromSources): ReadingPart {
  return {
    name,
    articles: articles
      .map((article) => articleOf(article, wanted))
      .filter((article) => article.paragraphs.length > 0),
  };
}

function articleOf(article: unknown, wanted: FromSources): ReadingArticle {
  const paragraphs = list(article, 'paragraphs', 'article')
    .filter((paragraph) => wanted(sourcesOf(paragraph)))
    .map((paragraph) => ({
      text: string(paragraph, 'context', 'paragraph'),
      questions: list(paragraph, 'qas', 'paragraph')
        .filter((question) => wanted(sourcesOf(question)))
        .map(questionOf),
    }));
  return { title: string(article, 'title', 'article'), paragraphs };
}

function questionOf(question: unknown): ReadingQuestion {
  const impossible = fieldOf(question, 'is_impossible') === true;
  const answers = impossible
    ? []
    : list(question, 'answers', 'question').map((answer) => string(answer, 'text', 'answer'));
  return {
    id: string(question, 'id', 'question'),
    question: string(question, 'question', 'question'),
    answers,
  };
}

function sourcesOf(value: unknown): readonly string[] {
  const from = fieldOf(value, 'from');
  return Array.isArray(from) ? from.map(String) : ['all'];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string, where: string): readonly unknown[] {
  const found = fieldOf(value, name);
  if (!Array.isArray(found))
    throw new Error(`not in SQuAD's format: expected a list "${name}" in the ${where}`);
  return found;
}

function string(value: unknown, name: string, where: string): string {
  const found = fieldOf(value, name);
  if (typeof found !== 'string')
    throw new Error(`not in SQuAD's format: expected a text "${name}" in each ${where}`);
  return found;
}
