import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { TaughtContent } from '../store/taught.ts';
import { message, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { cut } from './cut.ts';
import { plainText } from './escape.ts';
import { weightOf } from './limits.ts';
import { linkable } from './link.ts';
import { codeBlock } from './markdown.ts';
import { modal, textField } from './modals.ts';

/** Limits of what is taught, in characters. */
const QUESTION_LENGTH = 200;
const ALL_QUESTIONS_LENGTH = 1500;
const ANSWER_LENGTH = 2000;
const LINK_LENGTH = 400;
const MOST_QUESTIONS = 10;

/** What is to become of what is written into the modal. */
export type TeachPurpose =
  | { readonly kind: 'new' }
  /** `question` is the id of one of the gap's questions, `days` the period it was looked for in. */
  | { readonly kind: 'gap'; readonly days: number; readonly question: number }
  /** `changedAt`: when the answer was changed last before it was shown, in milliseconds since 1970. */
  | { readonly kind: 'edit'; readonly id: number; readonly changedAt: number };

/** The form for a taught answer, filled in as far as something is known. */
export function teachModal(
  purpose: TeachPurpose,
  known: TaughtContent,
): APIModalInteractionResponseCallbackData {
  const title = purpose.kind === 'edit' ? 'Edit a taught answer' : 'Teach an answer';
  return modal(purposeId(purpose), title, [
    textField('questions', 'Questions, one on each line', {
      description: 'The ways in which members ask for it; the first one is its title',
      max: ALL_QUESTIONS_LENGTH,
      lines: true,
      value: known.questions
        .slice(0, MOST_QUESTIONS)
        .map((question) => cut(question, QUESTION_LENGTH))
        .join('\n'),
    }),
    textField('answer', 'Answer', {
      description: 'Whole sentences that make sense on their own: they are quoted word for word',
      max: ANSWER_LENGTH,
      lines: true,
      value: known.answer,
    }),
    textField('link', 'Link to the source', {
      description: 'Where members can read more; may be left empty',
      max: LINK_LENGTH,
      required: false,
      value: known.link ?? '',
    }),
  ]);
}

function purposeId(purpose: TeachPurpose): string {
  switch (purpose.kind) {
    case 'new':
      return encodeCustomId('teach', 'new');
    case 'gap':
      return encodeCustomId('teach', 'gap', String(purpose.days), String(purpose.question));
    case 'edit':
      return encodeCustomId('teach', 'edit', String(purpose.id), String(purpose.changedAt));
  }
}

/** What was written into the form, or what is wrong with it, as a sentence. */
export type TaughtForm =
  | { readonly content: TaughtContent; readonly problem: null }
  | { readonly content: null; readonly problem: string };

/** Reads a submitted form. */
export function readTeachForm(fields: Readonly<Record<string, string>>): TaughtForm {
  const written = (fields.questions ?? '').split('\n').map(plainText);
  const questions = [...new Set(written.filter((question) => question !== ''))].slice(0, MOST_QUESTIONS);
  const answer = (fields.answer ?? '').replaceAll('\r', '').trim();
  const linkText = (fields.link ?? '').trim();
  const link = linkText === '' ? null : linkable(linkText);
  const tooLong = questions.find((question) => question.length > QUESTION_LENGTH);
  if (questions.length === 0) return wrong('There is no question in it.');
  if (tooLong !== undefined)
    return wrong(`A question takes at most ${QUESTION_LENGTH} characters, each on a line of its own.`);
  if (answer === '') return wrong('There is no answer in it.');
  if (linkText !== '' && link === null)
    return wrong('The link is not an address that begins with https:// or http://.');
  return { content: { questions, answer, link }, problem: null };
}

function wrong(problem: string): TaughtForm {
  return { content: null, problem };
}

/** Room for what was written, in characters. */
const WRITTEN_ROOM = 3_300;

/** Says that something was not saved and gives it back, so that it need not be written again. */
export function notTaughtBody(problem: string, fields: Readonly<Record<string, string>>): MessageBody {
  const written = [fields.questions, fields.answer, fields.link]
    .filter((field) => field?.trim())
    .join('\n\n');
  const shown = cut(written, WRITTEN_ROOM, weightOf);
  return message(
    text(`Nothing was saved. ${problem}`),
    ...(shown === '' ? [] : [text(`What you wrote, to copy:\n${codeBlock(shown)}`)]),
  );
}
