import type { AttachedFile, MessageBody, ServerSettings } from '../command.ts';
import type { KeptAboutMember } from '../store/members.ts';
import {
  button,
  buttons,
  container,
  fileComponent,
  linkButton,
  message,
  subtext,
  text,
} from './components.ts';
import { encodeCustomId } from './custom-id.ts';

export interface PrivacyFacts {
  /** Null outside of servers. */
  readonly settings: ServerSettings | null;
  /** What is kept about the member; null when nothing is stored, or it cannot be looked up. */
  readonly kept: KeptAboutMember | null;
  /** Address of the page with the whole statement. */
  readonly homepageUrl: string | null;
}

/** The message that says what is kept, and about the member how much. */
export function privacyBody({ settings, kept, homepageUrl }: PrivacyFacts): MessageBody {
  const hasAny = kept !== null && kept.questions + kept.votes + kept.changes > 0;
  return message(
    container([
      text(`### Privacy\n${general(settings).join('\n')}`),
      text(kept === null ? 'What is kept about you cannot be looked up just now.' : aboutYou(kept, hasAny)),
      ...buttons(
        hasAny ? button('Export my data', encodeCustomId('privacy', 'export')) : null,
        hasAny ? button('Erase my data', encodeCustomId('privacy', 'confirm')) : null,
        homepageUrl === null ? null : linkButton('Read the full statement', homepageUrl),
      ),
    ]),
  );
}

function general(settings: ServerSettings | null): string[] {
  const questions =
    settings === null
      ? 'Questions in direct messages are not kept.'
      : settings.keepQuestions && settings.retentionDays > 0
        ? `A question that I cannot answer, or whose answer you call not helpful, is kept for ${settings.retentionDays} days, so that the moderators can mend it.`
        : 'This server keeps no questions.';
  return [
    `- ${questions}`,
    '- Votes are kept for 90 days, with a code in place of your name: moderators cannot see who voted or asked.',
    '- Beyond that I count how many questions are asked and answered, without texts and names.',
    '- Everything stays with whoever runs me; nothing is passed on.',
  ];
}

function aboutYou({ questions, votes, changes }: KeptAboutMember, hasAny: boolean): string {
  if (!hasAny) return '**About you** nothing is kept.';
  const parts = [
    count(questions, 'question'),
    count(votes, 'vote'),
    ...(changes > 0 ? [`${count(changes, 'change')} of taught answers with your name`] : []),
  ];
  return `**About you** I keep, on all servers together: ${parts.join(', ')}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Asks before everything is erased. */
export function confirmErasureBody(): MessageBody {
  return message(
    container([
      text('Erase your questions and votes on all servers? Answers that you taught stay, without your name.'),
      ...buttons(
        button('Erase', encodeCustomId('privacy', 'erase'), { primary: true }),
        button('Keep', encodeCustomId('privacy', 'keep')),
      ),
    ]),
  );
}

/** Says what was erased. */
export function erasedBody({ questions, votes, changes }: KeptAboutMember): MessageBody {
  return message(
    container([
      text(`Erased: ${count(questions, 'question')}, ${count(votes, 'vote')}.`),
      ...(changes > 0
        ? [text(subtext(`Your name was taken off ${count(changes, 'change')} of taught answers.`))]
        : []),
    ]),
  );
}

const FILE = 'my-data.json';

/** The message that brings a member's data. */
export function memberFileBody(): MessageBody {
  return message(text('Everything that is kept about you.'), fileComponent(FILE));
}

export function memberFile(data: object): AttachedFile {
  return { name: FILE, data: `${JSON.stringify(data, null, 2)}\n` };
}
