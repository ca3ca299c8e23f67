import type { APIButtonComponent } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Library } from '../retrieval/library.ts';
import { button, buttons, container, message, select, subtext, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { keyOf } from './keys.ts';
import { weightOf } from './limits.ts';
import { type Page, pageButtons, pageOf, pageRange } from './pages.ts';
import { passageSelect } from './search.ts';

const ENTRIES_PER_PAGE = 20;
const ENTRY_ROOM = 120;
const DEEPEST_INDENT = 3;
/** Stands for the text before a document's first heading. */
const OPENING = 'Introduction';
const PASSAGES_PER_PAGE = 8;
const PASSAGE_ROOM = 150;

/** The passages below one heading. */
export interface TopicSection {
  readonly path: readonly string[];
  /** Tells the section from the others of its document, see `keyOf`. */
  readonly key: string;
  readonly passages: readonly Passage[];
}

/** The sections of a document that have passages, in its order. */
export function sectionsOf(document: Document, library: Library): TopicSection[] {
  const sections = new Map<string, { path: readonly string[]; key: string; passages: Passage[] }>();
  for (const passage of library.passages) {
    if (passage.document !== document) continue;
    const key = keyOf(JSON.stringify(passage.section));
    const section = sections.get(key);
    if (section === undefined) sections.set(key, { path: passage.section, key, passages: [passage] });
    else section.passages.push(passage);
  }
  return [...sections.values()];
}

/** The message with a page of the table of contents: the documents. */
export function documentsBody(library: Library, page: number): MessageBody {
  const shown = pageOf(library.documents, page, ENTRIES_PER_PAGE);
  const options = shown.items.map(({ slug, title }) => ({ label: title, value: keyOf(slug) }));
  return contents('Topics', shown, {
    lines: shown.items.map(({ title }) => entry(title, 0)),
    menu: select(encodeCustomId('topics', 'choose-document'), 'Choose a document', options),
    turn: (number) => encodeCustomId('topics', 'documents', String(number)),
    back: [],
  });
}

/** The message with a page of a document's sections. */
export function documentBody(document: Document, library: Library, page: number): MessageBody {
  const shown = pageOf(sectionsOf(document, library), page, ENTRIES_PER_PAGE);
  const key = keyOf(document.slug);
  const options = shown.items.map((section) => ({ label: sectionTitle(section), value: section.key }));
  return contents(document.title, shown, {
    lines: shown.items.map((section) => entry(section.path.at(-1) ?? OPENING, section.path.length - 1)),
    menu: select(encodeCustomId('topics', 'choose-section', key), 'Choose a section', options),
    turn: (number) => encodeCustomId('topics', 'document', key, String(number)),
    back: [button('All topics', encodeCustomId('topics', 'all'))],
  });
}

/** The message with a page of a section's passages. */
export function sectionBody(document: Document, section: TopicSection, page: number): MessageBody {
  const shown = pageOf(section.passages, page, PASSAGES_PER_PAGE);
  const key = keyOf(document.slug);
  return contents(`${document.title} › ${sectionTitle(section)}`, shown, {
    lines: shown.items.map((passage) => `- ${excerpt(passage, '', PASSAGE_ROOM)}`),
    menu: passageSelect(shown.items),
    turn: (number) => encodeCustomId('topics', 'section', key, section.key, String(number)),
    back: [button('Back', encodeCustomId('topics', 'up', key))],
  });
}

interface Contents {
  readonly lines: readonly string[];
  readonly menu: ReturnType<typeof select>;
  readonly turn: (page: number) => string;
  readonly back: readonly APIButtonComponent[];
}

function contents(title: string, page: Page<unknown>, { lines, menu, turn, back }: Contents): MessageBody {
  return message(
    container([
      text(`### ${escapeMarkdown(cut(title, ENTRY_ROOM, weightOf))}`),
      text(lines.length === 0 ? 'There is nothing here yet.' : lines.join('\n')),
      ...(page.pages === 1 ? [] : [text(subtext(pageRange(page)))]),
      ...menu,
      ...buttons(...pageButtons(page, turn), ...back),
    ]),
  );
}

function entry(title: string, depth: number): string {
  const indent = '  '.repeat(Math.min(Math.max(depth, 0), DEEPEST_INDENT));
  return `${indent}- ${escapeMarkdown(cut(title, ENTRY_ROOM, weightOf))}`;
}

function sectionTitle({ path }: TopicSection): string {
  return path.join(' › ') || OPENING;
}
