import type { Interval } from './bootstrap.ts';

/** `93.8`: a share in percent with one decimal; `–` when there is none. */
export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** `93.8 [91.0, 96.1]`: a share in percent with its 95 % interval. */
export function percentWithInterval(share: number, interval: Interval): string {
  return Number.isNaN(share)
    ? '–'
    : `${percent(share)} [${percent(interval.low)}, ${percent(interval.high)}]`;
}

/** `0.985`; `–` when there is none. */
export function decimal(value: number | undefined, digits = 3): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
}
