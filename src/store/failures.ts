import { LibsqlError } from '@libsql/client';

/** What the operator is told, by SQLite's result codes (sqlite.org/rescode.html). */
const REASONS: Readonly<Record<string, string>> = {
  SQLITE_BUSY:
    'the database file is locked by another program. Close what has it open, a backup or a database browser for example.',
  SQLITE_LOCKED:
    'the database file is locked by another program. Close what has it open, a backup or a database browser for example.',
  SQLITE_FULL: 'the disk is full. Free some room; nothing else has to be done.',
  SQLITE_READONLY: 'the database file cannot be written. Give the bot the right to write it and its folder.',
  SQLITE_CANTOPEN: 'the database file cannot be opened. Give the bot the right to read and write DATA_DIR.',
  SQLITE_PERM: 'the database file cannot be opened. Give the bot the right to read and write DATA_DIR.',
  SQLITE_CORRUPT:
    'the database file is damaged. Stop the bot, put a backup of ask-eleuther.db in its place, or move it away to begin with an empty one.',
  SQLITE_NOTADB:
    'the database file is damaged or something else. Stop the bot, put a backup of ask-eleuther.db in its place, or move it away to begin with an empty one.',
  SQLITE_IOERR: 'the disk fails to read or write the database file. Check the disk.',
};

/** Node's codes for a server that is away. */
const AWAY =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|UND_ERR|TimeoutError|fetch failed/;

/** Something that the operator has to mend, said as such. */
export class StoreSetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreSetupError';
  }
}

/**
 * Whether nothing was done and another attempt may help: the database is in use by somebody else, or the connection was
 * given up between two statements.
 */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof LibsqlError && ['SQLITE_BUSY', 'SQLITE_LOCKED', 'CLIENT_CLOSED'].includes(error.code)
  );
}

const FAULTS = new Set([
  'SQLITE_ERROR',
  'SQLITE_CONSTRAINT',
  'SQLITE_MISMATCH',
  'SQLITE_RANGE',
  'SQLITE_MISUSE',
  'SQLITE_TOOBIG',
]);

/** Whether the statement is to blame and not the database: no use in trying it again. */
export function isFault(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof LibsqlError && FAULTS.has(error.code));
}

/** What is wrong and what to do about it, without addresses or tokens. */
export function reasonOf(error: unknown): string {
  if (error instanceof StoreSetupError) return error.message;
  const known = error instanceof LibsqlError ? REASONS[error.code] : undefined;
  if (known !== undefined) return known;
  if (AWAY.test(chainOf(error)))
    return 'the database server does not answer. Check that it runs and that DATABASE_URL is right.';
  if (error instanceof LibsqlError && error.code === 'SERVER_ERROR')
    return 'the database server refuses the request. Check DATABASE_URL and DATABASE_AUTH_TOKEN.';
  return 'the database reports an unexpected error, which stands in the log.';
}

function chainOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${error.name} ${code} ${error.message} ${error.cause === undefined ? '' : chainOf(error.cause)}`;
}
