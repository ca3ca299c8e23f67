import type { AttachedFile, MessageBody } from '../command.ts';
import type { Passage } from '../corpus/passage.ts';
import type { TaughtAction, TaughtAnswer, TaughtChange } from '../store/taught.ts';
import { button, buttons, container, fileComponent, message, select, subtext, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { echo } from './escape.ts';
import { weightOf } from './limits.ts';
import { link } from './link.ts';
import { toDiscord } from './markdown.ts';
import { pageButtons, pageOf, pageRange } from './pages.ts';
import { drawPassage } from './sentence.ts';
import { drawMoment } from './time.ts';

const PAGE_SIZE = 6;
const QUESTION_LENGTH = 120;
const EXCERPT_ROOM = 200;
const ITEM_ROOM = 500;
const QUESTIONS_ROOM = 900;
const ANSWER_ROOM = 1_900;
const CHANGES_SHOWN = 5;

/** Which answers a list shows. */
export type TaughtView = 'used' | 'deleted';

/** The message with a page of a server's taught answers; pages count from 0. */
export function taughtListBody(all: readonly TaughtAnswer[], view: TaughtView, page: number): MessageBody {
  const deleted = view === 'deleted';
  const listed = all.filter(({ deletedAt }) => (deletedAt !== null) === deleted);
  const shown = pageOf(listed, page, PAGE_SIZE);
  const other: TaughtView = deleted ? 'used' : 'deleted';
  const others = all.length - listed.length;
  return message(
    container([
      text(deleted ? '### Deleted answers\nThey can be restored for 90 days.' : '### Taught answers'),
      ...shown.items.map((taught, index) => text(drawItem(taught, shown.start + index + 1))),
      text(listed.length === 0 ? nothing(deleted) : subtext(`Answers ${pageRange(shown)}`)),
      ...select(
        encodeCustomId('taught', 'choose'),
        'Open an answer to change it',
        shown.items.map(({ id, questions }) => ({ label: questions[0] ?? '', value: String(id) })),
      ),
      ...buttons(
        ...pageButtons(shown, (number) => encodeCustomId('taught', 'page', view, String(number))),
        others === 0 && !deleted
          ? null
          : button(deleted ? 'Show answers in use' : 'Show deleted', encodeCustomId('taught', 'view', other)),
        deleted || listed.length === 0
          ? null
          : button('Export as Markdown', encodeCustomId('taught', 'export')),
      ),
    ]),
  );
}

function nothing(deleted: boolean): string {
  return deleted ? 'There are none.' : 'There are none yet. `/teach` and the gaps make some.';
}

function drawItem({ questions, answer, changedAt }: TaughtAnswer, number: number): string {
  const [first = ''] = questions;
  const excerpt = cutMarkdown(toDiscord(answer), EXCERPT_ROOM, weightOf);
  const lines = [
    `**${number}. ${echo(first, QUESTION_LENGTH)}**`,
    excerpt,
    subtext(`changed ${drawMoment(changedAt)}`),
  ];
  return cutMarkdown(lines.join('\n'), ITEM_ROOM, weightOf);
}

/**
 * The message with one taught answer and its history.
 *
 * @param passages - what it is quoted from
 * @param history - latest change first
 * @param note - what has just been done with it, as a sentence; empty for nothing
 */
export function taughtBody(
  taught: TaughtAnswer,
  passages: readonly Passage[],
  history: readonly TaughtChange[],
  note = '',
): MessageBody {
  const { id, questions, link: address, deletedAt } = taught;
  const [first = '', ...others] = questions;
  const asks = [`### ${echo(first, QUESTION_LENGTH)}`, ...others.map((question) => `- ${echo(question)}`)];
  return message(
    container([
      ...(note === '' ? [] : [text(note)]),
      text(cutMarkdown(asks.join('\n'), QUESTIONS_ROOM, weightOf)),
      text(cutMarkdown(passages.map(drawPassage).join('\n\n'), ANSWER_ROOM, weightOf)),
      ...(address === null ? [] : [text(`Source: ${link('link', address)}`)]),
      text(drawHistory(history)),
      ...buttons(
        ...(deletedAt === null
          ? [
              button('Edit', encodeCustomId('taught', 'edit', String(id)), { primary: true }),
              button('Delete', encodeCustomId('taught', 'delete', String(id))),
            ]
          : [button('Restore', encodeCustomId('taught', 'restore', String(id)), { primary: true })]),
        button('All answers', encodeCustomId('taught', 'view', 'used')),
      ),
    ]),
  );
}

const ACTIONS: Readonly<Record<TaughtAction, string>> = {
  taught: 'Taught',
  edited: 'Edited',
  deleted: 'Deleted',
  restored: 'Restored',
};

function drawHistory(history: readonly TaughtChange[]): string {
  const lines = history.slice(0, CHANGES_SHOWN).map(({ action, moderator, changedAt }) => {
    const who = moderator === null ? 'a moderator' : `<@${moderator}>`;
    return subtext(`${ACTIONS[action]} by ${who} ${drawMoment(changedAt)}`);
  });
  const more = history.length - lines.length;
  return (
    [...lines, ...(more > 0 ? [subtext(`and ${more} earlier changes`)] : [])].join('\n') ||
    subtext('No history')
  );
}

const FILE = 'taught-answers.md';

/** The message that brings the answers as a document. */
export function taughtFileBody(answers: number): MessageBody {
  const what = answers === 1 ? 'One answer' : `${answers} answers`;
  return message(
    text(`${what}, as a document that can be put into the folder \`corpus\`.`),
    fileComponent(FILE),
  );
}

export function taughtFile(markdown: string): AttachedFile {
  return { name: FILE, data: markdown };
}
