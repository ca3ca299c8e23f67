import type { APIButtonComponent } from 'discord-api-types/v10';
import { button } from './components.ts';

/** One page of a longer list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Number of the page, from 0; always within the list. */
  readonly number: number;
  readonly pages: number;
  /** Index of the first item in the whole list. */
  readonly start: number;
  /** Items of the whole list. */
  readonly total: number;
}

/** Takes a page out of a list; a number beyond the ends, or none at all, means the nearest page. */
export function pageOf<T>(all: readonly T[], number: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const within = Number.isInteger(number) ? Math.min(Math.max(number, 0), pages - 1) : 0;
  const start = within * size;
  return { items: all.slice(start, start + size), number: within, pages, start, total: all.length };
}

/**
 * Previous and Next, the one that leads nowhere disabled; none for a single page.
 *
 * @param customId - writes the custom id of the button to a page
 */
export function pageButtons(
  { number, pages }: Page<unknown>,
  customId: (page: number) => string,
): APIButtonComponent[] {
  if (pages <= 1) return [];
  return [
    button('Previous', customId(number - 1), { disabled: number === 0 }),
    button('Next', customId(number + 1), { disabled: number === pages - 1 }),
  ];
}

/** "6–10 of 23". */
export function pageRange({ items, start, total }: Page<unknown>): string {
  return `${start + 1}–${start + items.length} of ${total}`;
}
