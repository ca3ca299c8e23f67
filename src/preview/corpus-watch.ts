import type { Document } from '../corpus/document.ts';
import type { CorpusProblem } from '../corpus/problem.ts';
import type { Library } from '../retrieval/library.ts';
import type { CorpusView, ProblemList } from './page/panel/views.ts';
import type { Readings } from './readings.ts';

export interface CorpusWatchOptions {
  readonly readings: Readings;
  /** The library in use. */
  readonly library: () => Library;
  /** Holds documents to the rules of a good corpus; takes its time, a second for a thousand passages. */
  readonly check: (documents: readonly Document[]) => readonly CorpusProblem[];
}

/** Problems shown of each kind: who has more, mends these first. */
const MOST_SHOWN = 100;

/** What its author should know of the corpus. */
export class CorpusWatch {
  readonly #options: CorpusWatchOptions;
  #checked: { readonly documents: readonly Document[]; readonly rules: ProblemList } | null = null;

  constructor(options: CorpusWatchOptions) {
    this.#options = options;
  }

  /** Whether the documents in use have been held to the rules. */
  get isChecked(): boolean {
    return this.#checked?.documents === this.#options.library().documents;
  }

  check(): void {
    const { documents } = this.#options.library();
    this.#checked = { documents, rules: shorten(this.#options.check(documents)) };
  }

  /** Null when the corpus was never read. */
  view(): CorpusView | null {
    const { readings, library } = this.#options;
    if (readings.latest === null) return null;
    const { at, used, problems, kept, ms } = readings.latest;
    const { documents, passages } = library();
    return {
      at: at.toISOString(),
      used,
      problems: shorten(problems),
      rules: this.isChecked ? (this.#checked?.rules ?? null) : null,
      kept,
      documents: documents.length,
      passages: passages.length,
      ms,
    };
  }
}

function shorten(problems: readonly CorpusProblem[]): ProblemList {
  return { count: problems.length, shown: problems.slice(0, MOST_SHOWN) };
}
