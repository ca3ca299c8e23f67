import MiniSearch, { type SearchOptions } from 'minisearch';
import { type RankingFigures, rankingFigures, rankOf } from './ranking.ts';
import type { PlacedQuestion } from './reading-corpus.ts';
import type { ReadingPart } from './reading-file.ts';

/** How MiniSearch is asked: as it comes, and as most projects set it. */
const BASELINES: Readonly<Record<string, SearchOptions>> = {
  'MiniSearch, default options': {},
  'MiniSearch, prefix + fuzzy 0.2': { prefix: true, fuzzy: 0.2 },
};

/** What MiniSearch makes of a part's questions with its paragraphs as documents (title and text), by its setting. */
export function minisearchFigures(
  part: ReadingPart,
  questions: readonly PlacedQuestion[],
): Record<string, RankingFigures> {
  const paragraphs = part.articles.flatMap((article) =>
    article.paragraphs.map(({ text }) => ({ title: article.title, text })),
  );
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(paragraphs.map((paragraph, id) => ({ id, ...paragraph })));
  const rank = ({ question, inParagraph }: PlacedQuestion, options: SearchOptions) => {
    const results = index.search(question.question, options);
    const texts = results.map(({ id }) => paragraphs[Number(id)]?.text ?? '');
    return rankOf(texts, inParagraph);
  };
  return Object.fromEntries(
    Object.entries(BASELINES).map(([name, options]) => [
      name,
      rankingFigures(questions.map((question) => rank(question, options))),
    ]),
  );
}
