import { setImmediate } from 'node:timers/promises';
import type { Row } from '@libsql/client';
import type { Database, Statement } from './database.ts';

/** Why a question is kept: there was no answer, or a member said that the answer was of no help. */
export type GapReason = 'refused' | 'voted-down';

/** A question that got no good answer. */
export interface GapQuestion {
  readonly id: number;
  readonly text: string;
  readonly reason: GapReason;
  /** What the member wrote about the answer, if anything. */
  readonly comment: string | null;
  /** Id of the passage that came closest or was quoted. */
  readonly passage: string | null;
  readonly askedAt: Date;
  /** What moderators have done about it; null while it is open. */
  readonly settled: 'taught' | 'dismissed' | null;
}

/** A question to be kept. */
export interface NewGapQuestion {
  readonly guild: string;
  readonly text: string;
  readonly reason: GapReason;
  readonly comment: string | null;
  readonly passage: string | null;
  /** The member's hash. */
  readonly member: string;
  /** Id of the message that was voted down; null for a refusal. */
  readonly message: string | null;
  readonly askedAt: Date;
}

/** Longest text that is kept of a question and of a comment, in characters. */
export const KEPT_LENGTH = 500;
/** Questions kept for one server; the oldest ones beyond are deleted. */
export const MOST_QUESTIONS = 10_000;
/** Rows read at a time, so that a long list does not hold up answers. */
const SLICE = 500;

/** Keeps a question; a second one of the same member about the same message takes the place of the first. */
export function keepQuestion(question: NewGapQuestion): Statement {
  const { guild, reason, text, comment, passage, member, message, askedAt } = question;
  const written = comment === null ? null : shorten(comment);
  return {
    sql: `insert into gap_questions (guild, reason, text, comment, passage, member, message, asked_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (message, member) do update
      set text = excluded.text, comment = coalesce(excluded.comment, comment)`,
    args: [guild, reason, shorten(text), written, passage, member, message, askedAt.getTime()],
  };
}

/** Deletes a server's oldest questions when there are too many. */
export function trimQuestions(guild: string): Statement {
  return {
    sql: `delete from gap_questions where guild = ?1 and id <= (
      select id from gap_questions where guild = ?1 order by id desc limit 1 offset ${MOST_QUESTIONS})`,
    args: [guild],
  };
}

function shorten(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, KEPT_LENGTH).join('');
}

/** The question that a vote left behind, when the vote is taken back. */
export function forgetQuestion(message: string, member: string): Statement {
  return { sql: 'delete from gap_questions where message = ? and member = ?', args: [message, member] };
}

/**
 * The questions of a server since a moment, settled ones included, oldest first.
 *
 * @throws StoreUnavailableError
 */
export async function readQuestions(
  database: Database,
  guild: string,
  since: Date,
): Promise<readonly GapQuestion[]> {
  const questions: GapQuestion[] = [];
  for (;;) {
    const rows = await database.rows(
      `select id, reason, text, comment, passage, asked_at, settled from gap_questions
        where guild = ? and id > ? and asked_at >= ? order by id limit ${SLICE}`,
      [guild, questions.at(-1)?.id ?? 0, since.getTime()],
    );
    questions.push(...rows.map(toQuestion));
    if (rows.length < SLICE) return questions;
    await setImmediate();
  }
}

function toQuestion(row: Row): GapQuestion {
  const { id, reason, text, comment, passage, asked_at, settled } = row;
  return {
    id: Number(id),
    text: String(text),
    reason: reason === 'refused' ? 'refused' : 'voted-down',
    comment: comment === null ? null : String(comment),
    passage: passage === null ? null : String(passage),
    askedAt: new Date(Number(asked_at)),
    settled: settled === 'taught' || settled === 'dismissed' ? settled : null,
  };
}

/** Notes that moderators have seen to questions of their server. */
export function settleQuestions(
  guild: string,
  ids: readonly number[],
  settled: 'taught' | 'dismissed',
): Statement {
  return {
    sql: `update gap_questions set settled = ? where guild = ? and id in (select value from json_each(?))`,
    args: [settled, guild, JSON.stringify(ids)],
  };
}
