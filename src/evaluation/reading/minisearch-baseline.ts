import MiniSearch, { type SearchOptions } from 'minisearch';
import { type RankingFigures, rankingFigures, rankOf } from './ranking.ts';
import type { PlacedQuestion } from './reading-corpus.ts';
import type { ReadingPart } from './reading-file.ts';

/** How MiniSearch is asked: as it comes, and as most projects set it. */
export const BASELINES: Readonly<Record<string, SearchOptions>> = {
  'MiniSearch, default options': {},
  'MiniSearch, prefix + fuzzy 0.2': { prefix: true, fuzzy: 0.2 },
};

/** What MiniSearch makes of a part's questions with its paragraphs as documents (title and text). */
export function minisearchRanking(
  part: ReadingPart,
  questions: readonly PlacedQuestion[],
  options: SearchOptions,
): RankingFigures {
  const paragraphs = part.articles.flatMap(({ title, paragraphs }) =>
    paragraphs.map(({ text }) => ({ title, text })),
  );
  const index = new MiniSearch({ fields: ['title', 'text'], searchOptions: options });
  index.addAll(paragraphs.map((paragraph, id) => ({ id, ...paragraph })));
  return rankingFigures(
    questions.map(({ question, inParagraph }) => {
      const best = index.search(question.question).slice(0, 5);
      return rankOf(
        best.map(({ id }) => paragraphs[Number(id)]?.text ?? ''),
        inParagraph,
      );
    }),
  );
}
