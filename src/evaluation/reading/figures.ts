import type { ReliabilityFigures } from '../reliability.ts';
import type { Miss, QuoteFigures } from './quotes.ts';
import type { RankingFigures } from './ranking.ts';
import type { RefusalFigures } from './refusal.ts';

/** What can be measured, each by itself, in the order of the report. */
export const SECTIONS = [
  'ranking',
  'typo',
  'lower',
  'keywords',
  'baseline',
  'quote',
  'reliability',
  'absent',
  'siblings',
  'impossible',
  'time',
  'misses',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Milliseconds an answer. */
export interface TimeFigures {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The figures of one part of a reading file; of what was measured only. */
export interface PartFigures {
  readonly part: string;
  readonly paragraphs: number;
  readonly passages: number;
  /** How many questions have an answer. */
  readonly questions: number;
  readonly ranking?: RankingFigures;
  readonly typo?: RankingFigures;
  readonly lower?: RankingFigures;
  readonly keywords?: RankingFigures;
  /** Other engines, by name. */
  readonly baseline?: Readonly<Record<string, RankingFigures>>;
  readonly quote?: QuoteFigures;
  /** Confidence against quotes that hold a gold answer, of the questions with an answer, nothing refused. */
  readonly reliability?: ReliabilityFigures;
  /** The article left out. */
  readonly absent?: RefusalFigures;
  /** The gold paragraph left out, the rest of its article left in. */
  readonly siblings?: RefusalFigures;
  /** Share answered of the questions that their paragraph does not answer. */
  readonly impossible?: { readonly count: number; readonly answered: number };
  readonly time?: TimeFigures;
  readonly misses?: readonly Miss[];
}
