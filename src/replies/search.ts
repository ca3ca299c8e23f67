import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { drawId, drawPlace, placeOf } from './citation.ts';
import { buttons, container, message, select, subtext, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { echo, escapeMarkdown, readEcho } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { keyOf } from './keys.ts';
import { LIMITS } from './limits.ts';
import { pageButtons, pageOf, pageRange } from './pages.ts';
import { textsOf } from './question-line.ts';
import { plainBeginning } from './sentence.ts';

const PAGE_SIZE = 5;
const EXCERPT_ROOM = 220;

const HEADING = '### Search: ';

export interface SearchResults {
  readonly query: string;
  /** The document that was searched; null for all. */
  readonly document: Document | null;
  /** Best first. */
  readonly passages: readonly Passage[];
}

/** The message with a page of search results; pages count from 0. */
export function searchBody({ query, document, passages }: SearchResults, page: number): MessageBody {
  const shown = pageOf(passages, page, PAGE_SIZE);
  const customId = (number: number) =>
    encodeCustomId('search', 'page', String(number), document === null ? '' : keyOf(document.slug));
  const within = document === null ? '' : `\n${subtext(`In ${escapeMarkdown(document.title)}`)}`;
  return message(
    container([
      text(HEADING + echo(query) + within),
      ...shown.items.map((passage, index) => text(drawResult(passage, query, shown.start + index + 1))),
      text(
        passages.length === 0
          ? 'Nothing found. Try fewer or other words.'
          : subtext(`Results ${pageRange(shown)}`),
      ),
      ...passageSelect(shown.items),
      ...buttons(...pageButtons(shown, customId)),
    ]),
  );
}

/** Reads the query back from a message that `searchBody` wrote; null when it is not there. */
export function readQuery(components: readonly APIMessageTopLevelComponent[]): string | null {
  const heading = textsOf(components).find((content) => content.startsWith(HEADING));
  return heading === undefined ? null : readEcho(heading.slice(HEADING.length).split('\n')[0] ?? '');
}

/** The message with the passages that came next to a quoted one. */
export function morePassagesBody(passages: readonly Passage[], question: string): MessageBody {
  return message(
    container([
      text('### More passages'),
      ...passages.map((passage, index) => text(drawResult(passage, question, index + 1))),
      ...passageSelect(passages),
    ]),
  );
}

function drawResult(passage: Passage, query: string, number: number): string {
  return `**${number}.** ${drawPlace(passage)}\n${excerpt(passage, query, EXCERPT_ROOM)}\n${subtext(drawId(passage.id))}`;
}

/** A select that opens one of the passages in full. */
export function passageSelect(passages: readonly Passage[]) {
  return select(
    encodeCustomId('passage', 'select'),
    'Read a passage in full',
    passages.map((passage) => ({
      label: placeOf(passage),
      value: keyOf(passage.id),
      description: plainBeginning(passage, LIMITS.optionText),
    })),
  );
}
