import type { Source } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { cut } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { shownId } from './keys.ts';
import { weightOf } from './limits.ts';
import { link } from './link.ts';

/** Room for the place of a passage and for its sources, in characters. */
const PLACE_ROOM = 150;
const SOURCES_ROOM = 350;

/** Where a passage stands, as plain text: "GPT-J › Licence". */
export function placeOf({ document, section }: Pick<Passage, 'document' | 'section'>): string {
  return [document.title, ...section].join(' › ');
}

/** As `placeOf`, in at most `max` characters: outer headings go first, then the document's title. */
export function shortPlace(passage: Pick<Passage, 'document' | 'section'>, max: number): string {
  const { title } = passage.document;
  const innermost = passage.section.at(-1) ?? title;
  const ways = [placeOf(passage), `${title} › ${innermost}`, innermost];
  return ways.find((way) => way.length <= max) ?? cut(innermost, max);
}

/** As `placeOf`, for text in Discord's Markdown. */
export function drawPlace(passage: Pick<Passage, 'document' | 'section'>): string {
  return `**${escapeMarkdown(cut(placeOf(passage), PLACE_ROOM, weightOf))}**`;
}

/** Sources by title, each linked where it has an address, as many as there is room for; empty when there are none. */
export function drawSources(sources: readonly Source[]): string {
  const shown: string[] = [];
  let room = SOURCES_ROOM;
  for (const { title, url } of sources) {
    const drawn = link(title, url);
    room -= weightOf(drawn);
    if (room < 0 && shown.length > 0) break;
    shown.push(room < 0 ? link(title, null) : drawn);
  }
  if (shown.length === 0) return '';
  const more = sources.length - shown.length;
  const rest = more > 0 ? [`${more} more`] : [];
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${[...shown, ...rest].join(' · ')}`;
}

/** The passage's id, to be copied into `/passage`. */
export function drawId(id: string): string {
  return `\`${shownId(id)}\``;
}

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "23 November 2026" for `2026-11-23`. */
export function drawDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? escapeMarkdown(iso) : dates.format(date);
}
