import { element } from './dom.ts';

const LOCALE = 'en-GB';

/** Discord's styles of timestamps. Discord, reference, message formatting. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** @param at - milliseconds since 1970 */
export function formatTime(at: number, style: string): string {
  if (style === 'R') return relativeTime(at - Date.now());
  return new Intl.DateTimeFormat(LOCALE, STYLES[style] ?? STYLES.f).format(at);
}

/** A point in time as Discord shows it in a text; the whole date on hovering. */
export function drawTime(at: number, style: string): HTMLElement {
  const dateTime = new Date(at).toISOString();
  return element(
    'time',
    { class: 'timestamp', datetime: dateTime, title: formatTime(at, 'F') },
    formatTime(at, style),
  );
}

function relativeTime(difference: number): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(difference) >= size) ?? ['second', 1_000];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(
    Math.round(difference / length),
    unit,
  );
}
