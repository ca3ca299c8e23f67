/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day of a moment, counted from 1 January 1970 (UTC). */
export function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / DAY);
}

/** The moment so many days earlier, in milliseconds since 1970. */
export function daysBefore(moment: Date, days: number): number {
  return moment.getTime() - days * DAY;
}
