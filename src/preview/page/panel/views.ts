// What the author's panel shows, as the server sends it.

export interface ProblemView {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
}

export interface ProblemList {
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly ProblemView[];
}

/** How the corpus was read last. */
export interface CorpusView {
  /** ISO date and time. */
  readonly at: string;
  /** False when it could not be used, and what was read before stays. */
  readonly used: boolean;
  /** Met while reading. */
  readonly problems: ProblemList;
  /** Rules of a good corpus that it breaks, although it can be asked; null while that is not known yet. */
  readonly rules: ProblemList | null;
  /** Files whose last good version stays in use. */
  readonly kept: readonly string[];
  readonly documents: number;
  readonly passages: number;
  /** Reading and indexing, in milliseconds. */
  readonly ms: number;
}

/** What one feature adds to a score, or to the log odds of the confidence. */
export interface ShareView {
  readonly feature: string;
  readonly value: number;
  readonly share: number;
}

export interface UnitView {
  readonly word: string;
  readonly idf: number;
  readonly known: boolean;
  readonly named: boolean;
  readonly related: readonly string[];
}

export interface PassageView {
  readonly id: string;
  /** Title and headings. */
  readonly place: string;
  readonly file: string;
  readonly sentence: string;
  readonly score: number;
  readonly shares: readonly ShareView[];
  readonly grades: readonly { readonly word: string; readonly grade: number }[];
}

/** Why a question was answered or refused; see `Explanation` of the engine. */
export interface ExplanationView {
  readonly question: string;
  readonly units: readonly UnitView[];
  readonly passages: readonly PassageView[];
  readonly answered: boolean;
  readonly confidence: number;
  readonly threshold: number;
  readonly shares: readonly ShareView[];
  readonly bias: number;
  readonly reason: string;
}
