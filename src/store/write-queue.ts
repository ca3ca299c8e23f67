import { type Database, type Statement, StoreUnavailableError } from './database.ts';
import { type Count, countStatement } from './insights.ts';
import type { StoreLog } from './log.ts';

/** What is held at most while the database is away; beyond it the oldest records are given up. */
const LONGEST_QUEUE = 10_000;
/** Statements of one transaction: small enough that none holds up the process for long. */
const BATCH = 200;
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 60_000;

/** Where records go. */
export type RecordWriter = Pick<Database, 'write' | 'countLost'>;

/** Calls back once after so many milliseconds; the timer does not keep the process alive. */
export type Schedule = (callback: () => void, ms: number) => void;

const schedule: Schedule = (callback, ms) => {
  setTimeout(callback, ms).unref();
};

/**
 * Records that nobody waits for. They are gathered for a second and written together, so that no answer waits for the
 * disk; what could not be written is tried again, less and less often.
 */
export class WriteQueue {
  readonly #database: RecordWriter;
  readonly #log: StoreLog;
  readonly #schedule: Schedule;
  #statements: Statement[] = [];
  #counts = new Map<string, Count>();
  #closing = new Map<string, Statement>();
  #scheduled = false;
  #delay = FIRST_DELAY;
  #flushing: Promise<void> = Promise.resolve();

  constructor(database: RecordWriter, log: StoreLog, later: Schedule = schedule) {
    this.#database = database;
    this.#log = log;
    this.#schedule = later;
  }

  /** Statements that wait. */
  get size(): number {
    return this.#statements.length + this.#counts.size + this.#closing.size;
  }

  add(statement: Statement): void {
    this.#statements.push(statement);
    this.#afterAdding();
  }

  /** Adds a statement that is carried out after the others, once however often it was added under the same name. */
  addClosing(name: string, statement: Statement): void {
    this.#closing.set(name, statement);
    this.#afterAdding();
  }

  /** Adds to one of the counts that `/insights` shows; counts of the same thing are summed before they are written. */
  count(count: Count): void {
    const key = JSON.stringify([count.guild, count.day, count.kind, count.key]);
    const before = this.#counts.get(key)?.count ?? 0;
    this.#counts.set(key, { ...count, count: before + count.count });
    this.#afterAdding();
  }

  /** Writes what waits; resolves when all of it is written or could not be. Never rejects. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#writeAll());
    return this.#flushing;
  }

  #afterAdding(): void {
    this.#giveUpOldest();
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#schedule(() => {
      this.#scheduled = false;
      void this.flush();
    }, this.#delay);
  }

  async #writeAll(): Promise<void> {
    this.#statements.push(...[...this.#counts.values()].map(countStatement), ...this.#closing.values());
    this.#counts.clear();
    this.#closing.clear();
    while (this.#statements.length > 0) {
      const batch = this.#statements.splice(0, BATCH);
      try {
        await this.#database.write(batch);
        this.#delay = FIRST_DELAY;
      } catch (error) {
        if (error instanceof StoreUnavailableError) {
          this.#statements.unshift(...batch);
          this.#delay = Math.min(2 * this.#delay, LONGEST_DELAY);
          this.#afterAdding();
          return;
        }
        this.#database.countLost(batch.length);
        this.#log.error(
          { err: error, lost: batch.length },
          'Records were given up: one of them cannot be written.',
        );
      }
    }
  }

  #giveUpOldest(): void {
    const excess = this.size - LONGEST_QUEUE;
    if (excess <= 0) return;
    const lost = this.#statements.splice(0, excess).length;
    this.#database.countLost(lost);
    this.#log.warn({ lost }, 'Records were given up: the database has been away for too long.');
  }
}
