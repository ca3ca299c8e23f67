const FIRST_SHOWN_MS = 2000;
const BETWEEN_MS = 100;
const BAR_WIDTH = 30;

/** Says how far a piece of work has come. */
export interface Progress {
  /** Cheap enough to be called for every step. */
  step(label: string, done: number, total: number): void;
  /** Removes the bar; call it before anything else is printed. */
  clear(): void;
}

/** What is needed of `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A progress bar on a terminal, first drawn when the work has taken two seconds. Elsewhere nothing is written.
 *
 * @param now the time in milliseconds
 */
export function progressOn(
  stream: ProgressStream,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (stream.isTTY !== true) return { step: () => {}, clear: () => {} };
  const started = now();
  let drawnAt: number | null = null;
  return {
    step(label, done, total) {
      const time = now();
      if (time - started < FIRST_SHOWN_MS || (drawnAt !== null && time - drawnAt < BETWEEN_MS)) return;
      drawnAt = time;
      stream.write(`\r${bar(done, total)} ${label}\u001b[K`);
    },
    clear() {
      if (drawnAt === null) return;
      drawnAt = null;
      stream.write('\r\u001b[K');
    },
  };
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  const share = total === 0 ? 100 : Math.floor((done / total) * 100);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${String(share).padStart(3)} %`;
}

/** The same progress with a name in front of every label. */
export function labelled(progress: Progress, name: string): Progress {
  return { ...progress, step: (label, done, total) => progress.step(`${name}, ${label}`, done, total) };
}
