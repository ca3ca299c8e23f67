import type { Statement } from './database.ts';
import { forgetQuestion, keepQuestion, trimQuestions } from './questions.ts';
import type { Feedback } from './store.ts';

/** What a member says about an answer, as it is kept. */
export interface Vote extends Omit<Feedback, 'member' | 'question'> {
  /** The member's hash. */
  readonly member: string;
  /** The question, where it is to be kept for the moderators if the answer was of no help; else null. */
  readonly question: string | null;
}

/** Counts a vote; each member has one for each answer, and the last one holds. */
export function castVote(vote: Vote): readonly Statement[] {
  const { guild, message, member, helpful, votedAt, question, comment, passage } = vote;
  const counted: Statement = {
    sql: `insert into votes (guild, message, member, helpful, voted_at) values (?, ?, ?, ?, ?)
      on conflict do update set helpful = excluded.helpful, voted_at = excluded.voted_at`,
    args: [guild, message, member, helpful ? 1 : 0, votedAt.getTime()],
  };
  if (helpful) return [counted, forgetQuestion(message, member)];
  if (question === null) return [counted];
  const kept = {
    guild,
    reason: 'voted-down',
    text: question,
    comment,
    passage,
    member,
    message,
    askedAt: votedAt,
  } as const;
  return [counted, keepQuestion(kept), trimQuestions(guild)];
}
