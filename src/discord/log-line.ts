import type { Reply } from '../command.ts';
import type { Delivered } from './deliver.ts';

/** What the log says about a reply; nothing of what was written. */
export function logged({ outcome: { confidence, passage } }: Reply, outcome: Delivered): object {
  return {
    outcome,
    ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 1_000) / 1_000 }),
    ...(passage === undefined ? {} : { passage }),
  };
}

/** Milliseconds since a reading of `performance.now()`, with one decimal. */
export function since(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
