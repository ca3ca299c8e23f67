import { mean, shareOf } from '../mean.ts';

const DEPTH = 5;

export interface RankingFigures {
  /** Precision at 1: share of questions whose first passage belongs to the gold paragraph, 0 to 1. */
  readonly precisionAt1: number;
  /** Recall at 5: share of questions with such a passage among the first five. */
  readonly recallAt5: number;
  /**
   * Mean reciprocal rank of the first such passage, 0 beyond the fifth (E. M. Voorhees, "The TREC-8 Question
   * Answering Track Report", 1999).
   */
  readonly mrrAt5: number;
}

/** The place, from 1, of the first of five texts that belongs to the gold paragraph; null when none does. */
export function rankOf(texts: readonly string[], inParagraph: (passage: string) => boolean): number | null {
  const index = texts.slice(0, DEPTH).findIndex(inParagraph);
  return index < 0 ? null : index + 1;
}

/** The figures of many questions from their ranks. */
export function rankingFigures(ranks: readonly (number | null)[]): RankingFigures {
  return {
    precisionAt1: shareOf(ranks, (rank) => rank === 1),
    recallAt5: shareOf(ranks, (rank) => rank !== null),
    mrrAt5: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
  };
}
