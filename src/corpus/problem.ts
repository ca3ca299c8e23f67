/** Something in a corpus that its author should mend. */
export interface CorpusProblem {
  /** `error`: the file cannot be used. `warning`: it can, but not as its author will have meant it. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1; 1 when the whole file is meant. */
  readonly line: number;
  /** What was found, in a sentence. */
  readonly reason: string;
  /** What to do about it, in a sentence. */
  readonly fix: string;
}

/** Takes note of something to mend in one file: on which line (from 1), what was found, and what to do about it. */
export type Complain = (line: number, reason: string, fix: string) => void;
