import type { Row } from '@libsql/client';
import type { Database, Statement } from './database.ts';

/** What moderators write when they teach an answer. */
export interface TaughtContent {
  /** Ways to ask; at least one, each on one line. */
  readonly questions: readonly string[];
  /** Markdown. */
  readonly answer: string;
  /** Where it was said or can be read up. */
  readonly link: string | null;
}

/** An answer that the moderators of a server taught. */
export interface TaughtAnswer extends TaughtContent {
  readonly id: number;
  readonly guild: string;
  readonly changedAt: Date;
  /** Null while the answer is given. */
  readonly deletedAt: Date | null;
}

export type TaughtAction = 'taught' | 'edited' | 'deleted' | 'restored';

/** One entry of the history of a taught answer, with what it then said. */
export interface TaughtChange extends TaughtContent {
  readonly action: TaughtAction;
  /** User id; null when the moderator had it erased. */
  readonly moderator: string | null;
  readonly changedAt: Date;
}

/** Who changes something, and when. */
export interface Change {
  /** User id. */
  readonly moderator: string;
  readonly at: Date;
}

/** Answers that a server can be taught, deleted ones included. */
export const MOST_TAUGHT = 500;

/**
 * Teaches an answer.
 *
 * @returns null when the server has as many as it can have
 * @throws StoreUnavailableError
 */
export async function teach(
  database: Database,
  guild: string,
  content: TaughtContent,
  change: Change,
): Promise<TaughtAnswer | null> {
  const { questions, answer, link } = content;
  const [inserted] = await database.write([
    {
      sql: `insert into taught (guild, questions, answer, link, changed_at)
        select ?1, ?2, ?3, ?4, ?5 where (select count(*) from taught where guild = ?1) < ${MOST_TAUGHT}`,
      args: [guild, questions.join('\n'), answer, link, change.at.getTime()],
    },
    recordChange('taught', 'last_insert_rowid()', [], change),
    newVersion(guild),
  ]);
  if (inserted === undefined || inserted.changes === 0) return null;
  return { ...content, id: inserted.rowId, guild, changedAt: change.at, deletedAt: null };
}

/**
 * Changes what a taught answer says, unless somebody else has changed it meanwhile.
 *
 * @param seen - when the answer had been changed last, as the moderator saw it
 * @returns false when the server has no such answer, has deleted it, or it was changed since
 * @throws StoreUnavailableError
 */
export function editTaught(
  database: Database,
  guild: string,
  id: number,
  seen: Date,
  { questions, answer, link }: TaughtContent,
  change: Change,
): Promise<boolean> {
  const update = {
    sql: `update taught set questions = ?, answer = ?, link = ?, changed_at = ?
      where id = ? and guild = ? and changed_at = ? and deleted_at is null`,
    args: [questions.join('\n'), answer, link, change.at.getTime(), id, guild, seen.getTime()],
  };
  return changeTaught(database, guild, id, 'edited', update, change);
}

/**
 * Takes a taught answer out of use, or puts it back.
 *
 * @returns false when the server has no such answer, or it is so already
 * @throws StoreUnavailableError
 */
export function setDeleted(
  database: Database,
  guild: string,
  id: number,
  deleted: boolean,
  change: Change,
): Promise<boolean> {
  const at = change.at.getTime();
  const update = {
    sql: `update taught set deleted_at = ?, changed_at = ?
      where id = ? and guild = ? and deleted_at is ${deleted ? '' : 'not '}null`,
    args: [deleted ? at : null, at, id, guild],
  };
  return changeTaught(database, guild, id, deleted ? 'deleted' : 'restored', update, change);
}

async function changeTaught(
  database: Database,
  guild: string,
  id: number,
  action: TaughtAction,
  update: Statement,
  change: Change,
): Promise<boolean> {
  const [updated] = await database.write([
    update,
    recordChange(action, '?', [id], change),
    newVersion(guild),
  ]);
  return updated !== undefined && updated.changes > 0;
}

/** Notes what the row says now, if the statement before has changed it. */
function recordChange(
  action: TaughtAction,
  id: string,
  idArgs: readonly number[],
  change: Change,
): Statement {
  return {
    sql: `insert into taught_changes (taught, action, moderator, changed_at, questions, answer, link)
      select id, ?, ?, ?, questions, answer, link from taught where changes() > 0 and id = ${id}`,
    args: [action, change.moderator, change.at.getTime(), ...idArgs],
  };
}

/** Tells every process that shares the database to read the server's answers anew, if a change was recorded. */
function newVersion(guild: string): Statement {
  return {
    sql: `insert into servers (guild, version) select ?, 1 where changes() > 0
      on conflict do update set version = version + 1`,
    args: [guild],
  };
}

/**
 * The answers of a server, the ones changed last first.
 *
 * @throws StoreUnavailableError
 */
export async function listTaught(database: Database, guild: string): Promise<readonly TaughtAnswer[]> {
  const rows = await database.rows('select * from taught where guild = ? order by changed_at desc, id desc', [
    guild,
  ]);
  return rows.map((row) => ({
    ...toContent(row),
    id: Number(row.id),
    guild,
    changedAt: new Date(Number(row.changed_at)),
    deletedAt: row.deleted_at === null ? null : new Date(Number(row.deleted_at)),
  }));
}

/**
 * Who changed an answer of the server and when, latest first.
 *
 * @throws StoreUnavailableError
 */
export async function taughtHistory(
  database: Database,
  guild: string,
  id: number,
): Promise<readonly TaughtChange[]> {
  const rows = await database.rows(
    `select taught_changes.* from taught_changes join taught on taught.id = taught_changes.taught
      where taught.guild = ? and taught.id = ? order by taught_changes.id desc`,
    [guild, id],
  );
  return rows.map((row) => ({
    ...toContent(row),
    action: toAction(row.action),
    moderator: row.moderator === null ? null : String(row.moderator),
    changedAt: new Date(Number(row.changed_at)),
  }));
}

function toContent({ questions, answer, link }: Row): TaughtContent {
  return {
    questions: String(questions).split('\n'),
    answer: String(answer),
    link: link === null ? null : String(link),
  };
}

function toAction(action: unknown): TaughtAction {
  return action === 'edited' || action === 'deleted' || action === 'restored' ? action : 'taught';
}
