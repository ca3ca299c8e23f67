import type { AttachedFile, MessageBody } from '../command.ts';
import type { Passage } from '../corpus/passage.ts';
import { drawId, drawPlace } from './citation.ts';
import { button, buttons, container, fileComponent, message, subtext, text } from './components.ts';
import { csv } from './csv.ts';
import { encodeCustomId } from './custom-id.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { echo } from './escape.ts';
import { weightOf } from './limits.ts';
import { pageButtons, pageOf, pageRange } from './pages.ts';
import { drawMoment } from './time.ts';

/** A gap as it is shown. */
export interface ShownGap {
  /** Id of one of its questions. */
  readonly id: number;
  /** Different wordings, most frequent first; at least one. */
  readonly wordings: readonly string[];
  readonly refused: number;
  readonly votedDown: number;
  readonly lastAsked: Date;
  /** What members wrote about the answers they got. */
  readonly comments: readonly string[];
  /** What comes closest in the library; null when nothing does. */
  readonly closest: Passage | null;
}

const PAGE_SIZE = 4;
const OTHER_WORDINGS = 2;
const WORDING_LENGTH = 150;
/** Room for one gap, in characters: four of them and the rest fit into a message. */
const GAP_ROOM = 900;

/**
 * The message with a page of gaps.
 *
 * @param days - the period that was looked at
 * @param page - from 0
 */
export function gapsBody(gaps: readonly ShownGap[], days: number, page: number): MessageBody {
  const shown = pageOf(gaps, page, PAGE_SIZE);
  const customId = (number: number) => encodeCustomId('gaps', 'page', String(days), String(number));
  const period = `the last ${days === 1 ? 'day' : `${days} days`}`;
  if (gaps.length === 0) {
    return message(container([text(`### Gaps\nNo question of ${period} is waiting for an answer.`)]));
  }
  return message(
    container([
      text(`### Gaps\nQuestions of ${period} that I could not answer, or answered badly.`),
      ...shown.items.flatMap((gap, index) => [
        text(drawGap(gap, shown.start + index + 1)),
        ...buttons(
          button('Teach an answer', encodeCustomId('gaps', 'teach', String(days), String(gap.id)), {
            primary: true,
          }),
          button(
            'Dismiss',
            encodeCustomId('gaps', 'dismiss', String(days), String(shown.number), String(gap.id)),
          ),
        ),
      ]),
      text(subtext(`Gaps ${pageRange(shown)}`)),
      ...buttons(
        ...pageButtons(shown, customId),
        button('Export as CSV', encodeCustomId('gaps', 'export', String(days))),
      ),
    ]),
  );
}

function drawGap(
  { wordings, refused, votedDown, lastAsked, comments, closest }: ShownGap,
  number: number,
): string {
  const [first = '', ...others] = wordings;
  const counts = [
    ...(refused > 0 ? [`no answer ${times(refused)}`] : []),
    ...(votedDown > 0 ? [`not helpful ${times(votedDown)}`] : []),
  ].join(', ');
  const lines = [
    `**${number}. ${echo(first, WORDING_LENGTH)}**`,
    `${counts}; last ${drawMoment(lastAsked)}`,
    ...others.slice(0, OTHER_WORDINGS).map((wording) => `also: ${echo(wording, WORDING_LENGTH)}`),
    ...comments.slice(0, 1).map((comment) => `comment: ${echo(comment, WORDING_LENGTH)}`),
    ...(closest === null ? [] : [subtext(`Closest: ${drawPlace(closest)} ${drawId(closest.id)}`)]),
  ];
  return cutMarkdown(lines.join('\n'), GAP_ROOM, weightOf);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

const FILE = 'gaps.csv';

/** The message that brings the table of gaps. */
export function gapsFileBody(gaps: number): MessageBody {
  return message(
    text(`${gaps === 1 ? 'One gap' : `${gaps} gaps`}, most frequent first.`),
    fileComponent(FILE),
  );
}

/** All gaps as a table. */
export function gapsFile(gaps: readonly ShownGap[]): AttachedFile {
  const header = [
    'question',
    'no answer',
    'not helpful',
    'last asked',
    'closest passage',
    'other wordings',
    'comments',
  ];
  const rows = gaps.map(
    ({ wordings: [first = '', ...others], refused, votedDown, lastAsked, comments, closest }) => [
      first,
      String(refused),
      String(votedDown),
      lastAsked.toISOString(),
      closest?.id ?? '',
      others.join('\n'),
      comments.join('\n'),
    ],
  );
  return { name: FILE, data: csv(header, rows) };
}
