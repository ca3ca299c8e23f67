import type { APIButtonComponent } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Passage } from '../corpus/passage.ts';
import { distinctSources } from '../retrieval/cite.ts';
import type { Library } from '../retrieval/library.ts';
import { sourceButton } from './buttons.ts';
import { drawDate, drawId, drawPlace, drawSources } from './citation.ts';
import { button, buttons, container, message, subtext, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { keyOf } from './keys.ts';
import { weightOf } from './limits.ts';
import { drawPassage } from './sentence.ts';

const PASSAGE_ROOM = 2900;

/**
 * The message with a whole passage and the ways to its neighbours in the document.
 *
 * @param extra - at most two buttons after Previous, Next and the source
 */
export function passageBody(
  passage: Passage,
  library: Library,
  extra: readonly APIButtonComponent[] = [],
): MessageBody {
  const siblings = library.passages.filter(({ document }) => document === passage.document);
  const place = siblings.findIndex(({ id }) => id === passage.id);
  const sources = distinctSources(passage.sentences);
  const { updated } = passage.document;
  const facts = [
    drawId(passage.id),
    `${place + 1} of ${siblings.length} in its document`,
    ...(updated === null ? [] : [`as of ${drawDate(updated)}`]),
  ];
  const drawnSources = drawSources(sources);
  return message(
    container([
      text(drawPlace(passage)),
      text(cutMarkdown(drawPassage(passage), PASSAGE_ROOM, weightOf)),
      ...(drawnSources === '' ? [] : [text(drawnSources)]),
      text(subtext(facts.join(' · '))),
      ...buttons(
        neighbourButton('Previous', siblings[place - 1], passage),
        neighbourButton('Next', siblings[place + 1], passage),
        sourceButton(sources),
        ...extra,
      ),
    ]),
  );
}

/** At an end of the document the button stays where it is, disabled. */
function neighbourButton(label: string, neighbour: Passage | undefined, self: Passage): APIButtonComponent {
  const to = neighbour ?? self;
  const customId = encodeCustomId('passage', 'turn', keyOf(to.id), label.toLowerCase());
  return button(label, customId, { disabled: neighbour === undefined });
}
