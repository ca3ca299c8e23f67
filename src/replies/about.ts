import type { MessageBody } from '../command.ts';
import type { Library } from '../retrieval/library.ts';
import type { StoreStatus } from '../store/database.ts';
import { drawDate } from './citation.ts';
import { buttons, container, linkButton, message, subtext, text } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { drawMoment } from './time.ts';

export interface AboutFacts {
  readonly library: Library;
  readonly version: string;
  readonly inviteUrl: string | null;
  readonly homepageUrl: string | null;
  /** Days for which questions without a good answer are kept; 0 when none are. */
  readonly keptDays: number;
  /** How the database is, for moderators; null for others. */
  readonly storeStatus: StoreStatus | null;
  /** How to write a command's name, see `Services.mention`. */
  readonly mention: (command: string) => string;
}

/** Two lines, true of the server that they are shown in. */
function privacyLines(keptDays: number): string[] {
  const kept =
    keptDays === 0
      ? 'I keep none of them.'
      : `Those without a good answer are kept for ${count(keptDays, 'day')} for the moderators of this server.`;
  return [
    '- I read only commands, messages that mention me or reply to me, and direct messages.',
    `- Your questions are answered on the machine I run on and go nowhere else. ${kept}`,
  ];
}

/** The message that says what the bot knows, how to use it, and what becomes of questions. */
export function aboutBody(facts: AboutFacts): MessageBody {
  const { library, version, inviteUrl, homepageUrl, keptDays, storeStatus, mention } = facts;
  const newest = library.documents.reduce((latest, { updated }) => maxDate(latest, updated), '');
  return message(
    container([
      text(
        `I answer questions from **${count(library.documents.length, 'document')}** (${count(library.passages.length, 'passage')}), word for word and with the source. What is not in them, I do not answer.`,
      ),
      text(
        [
          '**How to ask**',
          `- ${mention('ask')}, or mention me, or write to me directly`,
          '- Reply to an answer to ask on: “when?”, “and the 20B one?”',
          `- ${mention('topics')} and ${mention('search')} show what I know`,
        ].join('\n'),
      ),
      text(['**Privacy**', ...privacyLines(keptDays)].join('\n')),
      ...troubleLines(storeStatus),
      ...(inviteUrl === null
        ? []
        : [text('**Add me** to your server or your account with the button below.')]),
      text(
        subtext(
          [
            `Version ${escapeMarkdown(version)}`,
            ...(newest === '' ? [] : [`newest document: ${drawDate(newest)}`]),
          ].join(' · '),
        ),
      ),
      ...buttons(
        inviteUrl === null ? null : linkButton('Add me', inviteUrl),
        homepageUrl === null ? null : linkButton('Open project page', homepageUrl),
      ),
    ]),
  );
}

/** Nothing while all is well. */
function troubleLines(status: StoreStatus | null) {
  if (status === null || (status.working && status.lost === 0)) return [];
  const lines = status.working
    ? []
    : [`- ${escapeMarkdown(status.reason)} It has been so since ${drawMoment(status.since)}.`];
  if (status.lost > 0) lines.push(`- ${count(status.lost, 'record')} could not be kept since I was started.`);
  return [text(['**Trouble with my database**', ...lines].join('\n'))];
}

/** ISO dates sort as text. */
function maxDate(latest: string, date: string | null): string {
  return date !== null && date > latest ? date : latest;
}

const numbers = new Intl.NumberFormat('en-GB');

function count(amount: number, noun: string): string {
  return `${numbers.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
