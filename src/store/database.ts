import { setTimeout as pauseFor } from 'node:timers/promises';
import type { Client, InArgs, InStatement, Row } from '@libsql/client';
import { isFault, isPassing, reasonOf, StoreSetupError } from './failures.ts';
import type { StoreLog } from './log.ts';

/** One statement with its arguments; text from outside belongs into the arguments only. */
export interface Statement {
  readonly sql: string;
  readonly args: InArgs;
}

/** What a statement did. */
export interface Written {
  /** Rows changed. */
  readonly changes: number;
  /** Id of the row inserted last. */
  readonly rowId: number;
}

/** Whether what is written is kept, in words that a moderator can pass on to the operator. */
export type StoreStatus =
  | { readonly working: true; readonly lost: number }
  | { readonly working: false; readonly since: Date; readonly reason: string; readonly lost: number };

/** The database cannot be reached or refuses to work; what was asked for did not happen. */
export class StoreUnavailableError extends Error {
  constructor(reason: string, cause: unknown) {
    super(`Nothing can be stored at the moment: ${reason}`, { cause });
    this.name = 'StoreUnavailableError';
  }
}

export interface DatabaseOptions {
  /** Makes the connection and brings the tables up to date; called again, later, after it failed. */
  readonly connect: () => Promise<Client>;
  readonly log: StoreLog;
  readonly now?: () => Date;
  /** Waits so many milliseconds. */
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** How long a locked database is asked again; Discord's three seconds for an answer must hold. */
const BUSY_DEADLINE = 2_000;
const SHORTEST_PAUSE = 5;
const LONGEST_PAUSE = 100;
/** After a failure to connect, the next attempt is made no sooner than this. */
const RECONNECT_AFTER = 5_000;

/**
 * A database that may be away: it connects when it is first needed, waits without blocking while another process
 * writes, and remembers what is wrong until something works again.
 */
export class Database {
  readonly #options: Required<DatabaseOptions>;
  #client: Promise<Client> | null = null;
  #retryAt = 0;
  #problem: { readonly since: Date; readonly error: StoreUnavailableError } | null = null;
  #lost = 0;
  #closed = false;

  constructor(options: DatabaseOptions) {
    this.#options = { now: () => new Date(), pause: pauseFor, ...options };
  }

  /**
   * The rows that a statement gives.
   *
   * @throws StoreUnavailableError, and the client's errors when the statement is wrong
   */
  async rows(sql: string, args: InArgs = []): Promise<readonly Row[]> {
    const { rows } = await this.#run((client) => client.execute({ sql, args }));
    return rows;
  }

  /**
   * Carries out all statements or, when one fails, none. When it resolves, what was written outlives the process.
   *
   * @returns what each statement did
   * @throws StoreUnavailableError, and the client's errors when a statement is wrong
   */
  async write(statements: readonly Statement[]): Promise<readonly Written[]> {
    const results = await this.#run((client) =>
      client.batch(
        statements.map(({ sql, args }): InStatement => ({ sql, args })),
        'write',
      ),
    );
    return results.map(({ rowsAffected, lastInsertRowid }) => ({
      changes: rowsAffected,
      rowId: Number(lastInsertRowid ?? 0),
    }));
  }

  status(): StoreStatus {
    if (this.#problem === null) return { working: true, lost: this.#lost };
    const { since, error } = this.#problem;
    return { working: false, since, reason: error.message, lost: this.#lost };
  }

  /** Counts records that had to be given up. */
  countLost(records: number): void {
    this.#lost += records;
  }

  /** Ends the connection for good. */
  async close(): Promise<void> {
    this.#closed = true;
    const client = await this.#client?.catch(() => null);
    client?.close();
  }

  /**
   * SQLite would wait for a lock by blocking the whole process; this lets everything else go on. With a file, each
   * attempt after a failure has a new connection: the client leaves failed statements open, and no transaction can end
   * beside them.
   */
  async #run<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const deadline = this.#now() + BUSY_DEADLINE;
    for (let longest = SHORTEST_PAUSE; ; longest = Math.min(2 * longest, LONGEST_PAUSE)) {
      try {
        const result = await this.#attempt(work);
        this.#recovered();
        return result;
      } catch (error) {
        if (!isPassing(error) || this.#now() >= deadline) throw this.#failed(error);
        await this.#options.pause(longest * (0.5 + Math.random() / 2));
      }
    }
  }

  async #attempt<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const connecting = this.#connect();
    const client = await connecting;
    try {
      return await work(client);
    } catch (error) {
      if (!isFault(error) && client.protocol === 'file') {
        if (this.#client === connecting) this.#client = null;
        client.close();
      }
      throw error;
    }
  }

  #connect(): Promise<Client> {
    if (this.#closed)
      return Promise.reject(new StoreSetupError('the bot is leaving. Try again in a minute.'));
    if (this.#client !== null) return this.#client;
    if (this.#problem !== null && this.#now() < this.#retryAt) return Promise.reject(this.#problem.error);
    const connecting = this.#options.connect();
    this.#client = connecting;
    connecting.catch((error: unknown) => {
      this.#client = null;
      if (!isPassing(error)) this.#retryAt = this.#now() + RECONNECT_AFTER;
    });
    return connecting;
  }

  /** The error to throw; faults of statements say nothing about the database. */
  #failed(error: unknown): unknown {
    if (error instanceof StoreUnavailableError || isFault(error)) return error;
    const unavailable = new StoreUnavailableError(reasonOf(error), error);
    if (this.#problem?.error.message !== unavailable.message) {
      this.#options.log.error({ err: error }, unavailable.message);
    }
    this.#problem = { since: this.#problem?.since ?? this.#options.now(), error: unavailable };
    return unavailable;
  }

  #recovered(): void {
    if (this.#problem === null) return;
    this.#problem = null;
    this.#options.log.info({ lost: this.#lost }, 'The database works again.');
  }

  #now(): number {
    return this.#options.now().getTime();
  }
}
