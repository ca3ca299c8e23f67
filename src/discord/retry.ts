import { setTimeout as wait } from 'node:timers/promises';

export interface RetryOptions {
  /** Pauses before the second, third ... attempt, in milliseconds; after the last one the error stands. */
  readonly pauses: Iterable<number>;
  /** Whether another attempt may help. */
  readonly isPassing: (error: unknown) => boolean;
  /** Told before each pause. @param pause - in milliseconds */
  readonly onRetry?: (error: unknown, pause: number) => void;
  /** Ends the pauses. */
  readonly signal?: AbortSignal;
}

/**
 * Tries again after growing pauses, each up to a half longer by chance, so that many processes do not come back at
 * the same moment.
 *
 * @throws the last error
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (const base of options.pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!options.isPassing(error)) throw error;
      const pause = Math.round(base * (1 + Math.random() / 2));
      options.onRetry?.(error, pause);
      await wait(pause, undefined, options.signal ? { signal: options.signal } : {});
    }
  }
  return attempt();
}

/** 1, 4, 16 seconds, in milliseconds. */
export const A_FEW_TIMES: readonly number[] = [1_000, 4_000, 16_000];

/** 1, 2, 4 ... 60, 60 ... seconds without end, in milliseconds. */
export function* forEver(): Generator<number> {
  for (let seconds = 1; ; seconds = Math.min(2 * seconds, 60)) yield seconds * 1_000;
}
