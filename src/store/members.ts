import type { Database } from './database.ts';

/** How much is kept about a member, in all servers together. */
export interface KeptAboutMember {
  readonly questions: number;
  readonly votes: number;
  /** Changes of taught answers that name the member as the moderator who made them. */
  readonly changes: number;
}

/**
 * @param userId - the member's id, as it stands in the history of taught answers
 * @param member - the member's hash, as it stands everywhere else
 * @throws StoreUnavailableError
 */
export async function keptAbout(
  database: Database,
  userId: string,
  member: string,
): Promise<KeptAboutMember> {
  const [row] = await database.rows(
    `select (select count(*) from gap_questions where member = ?1) as questions,
      (select count(*) from votes where member = ?1) as votes,
      (select count(*) from taught_changes where moderator = ?2) as changes`,
    [member, userId],
  );
  return {
    questions: Number(row?.questions ?? 0),
    votes: Number(row?.votes ?? 0),
    changes: Number(row?.changes ?? 0),
  };
}

/**
 * Everything that is kept about a member, for the member.
 *
 * @throws StoreUnavailableError
 */
export async function exportMember(database: Database, userId: string, member: string): Promise<object> {
  const all = (sql: string, arg: string) => database.rows(sql, [arg]);
  return {
    questions: await all(
      `select guild as server, text as question, reason, comment, passage, ${time('asked_at')} as at
        from gap_questions where member = ? order by asked_at`,
      member,
    ),
    votes: await all(
      `select guild as server, message, iif(helpful, 'helpful', 'not helpful') as vote, ${time('voted_at')} as at
        from votes where member = ? order by voted_at`,
      member,
    ),
    taught: await all(
      `select taught.guild as server, action, taught_changes.questions, taught_changes.answer, taught_changes.link,
        ${time('taught_changes.changed_at')} as at
        from taught_changes join taught on taught.id = taught_changes.taught where moderator = ? order by at`,
      userId,
    ),
  };
}

function time(column: string): string {
  return `strftime('%Y-%m-%dT%H:%M:%SZ', ${column} / 1000, 'unixepoch')`;
}

/**
 * Erases a member: questions and votes are deleted, taught answers stay without the name.
 *
 * @returns what was erased
 * @throws StoreUnavailableError
 */
export async function eraseMember(
  database: Database,
  userId: string,
  member: string,
): Promise<KeptAboutMember> {
  const [questions, votes, changes] = await database.write([
    { sql: 'delete from gap_questions where member = ?', args: [member] },
    { sql: 'delete from votes where member = ?', args: [member] },
    { sql: 'update taught_changes set moderator = null where moderator = ?', args: [userId] },
  ]);
  return {
    questions: questions?.changes ?? 0,
    votes: votes?.changes ?? 0,
    changes: changes?.changes ?? 0,
  };
}
