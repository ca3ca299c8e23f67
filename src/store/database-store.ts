import type { Database, StoreStatus } from './database.ts';
import { dayOf } from './days.ts';
import { markLeft, markPresent, storedGuilds } from './guild-removal.ts';
import { type Insights, readInsights, timeBucket } from './insights.ts';
import type { MemberKeys } from './member-keys.ts';
import { eraseMember, exportMember, type KeptAboutMember, keptAbout } from './members.ts';
import {
  type GapQuestion,
  keepQuestion,
  readQuestions,
  settleQuestions,
  trimQuestions,
} from './questions.ts';
import {
  changeSettings,
  parseSettings,
  readServer,
  type ServerSettings,
  type StoredServer,
} from './settings.ts';
import type { AskedRecord, Feedback, Store } from './store.ts';
import {
  type Change,
  editTaught,
  listTaught,
  setDeleted,
  type TaughtAnswer,
  type TaughtChange,
  type TaughtContent,
  taughtHistory,
  teach,
} from './taught.ts';
import { castVote } from './votes.ts';
import type { WriteQueue } from './write-queue.ts';

export interface StoreParts {
  readonly database: Database;
  readonly queue: WriteQueue;
  readonly keys: MemberKeys;
  readonly defaults: ServerSettings;
  readonly now: () => Date;
  readonly stopRetention: () => void;
}

/** The store in a database: what somebody waits for is written at once, the rest when there is time. */
export class DatabaseStore implements Store {
  readonly #parts: StoreParts;
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#database = parts.database;
    this.#queue = parts.queue;
  }

  status(): StoreStatus {
    return this.#database.status();
  }

  recordQuestion(asked: AskedRecord): void {
    const { guild, question, answered, document, passage, askedAt, ms } = asked;
    const day = dayOf(askedAt);
    this.#queue.count({ guild, day, kind: answered ? 'answered' : 'refused', key: '', count: 1 });
    this.#queue.count({ guild, day, kind: 'answer-time', key: String(timeBucket(ms)), count: 1 });
    if (answered && document !== null)
      this.#queue.count({ guild, day, kind: 'document', key: document, count: 1 });
    if (answered || question === null) return;
    const { hash } = this.#parts.keys;
    if (hash === null) {
      this.#database.countLost(1);
      return;
    }
    const member = hash(asked.member);
    const kept = {
      guild,
      reason: 'refused',
      text: question,
      comment: null,
      passage,
      member,
      message: null,
      askedAt,
    } as const;
    this.#queue.add(keepQuestion(kept));
    this.#queue.addClosing(`trim ${guild}`, trimQuestions(guild));
  }

  async castFeedback(feedback: Feedback): Promise<void> {
    const member = await this.#hash(feedback.member);
    await this.#database.write(castVote({ ...feedback, member }));
  }

  async gapQuestions(guild: string, since: Date): Promise<readonly GapQuestion[]> {
    await this.#queue.flush();
    return readQuestions(this.#database, guild, since);
  }

  async settleQuestions(
    guild: string,
    ids: readonly number[],
    settled: 'taught' | 'dismissed',
  ): Promise<void> {
    await this.#database.write([settleQuestions(guild, ids, settled)]);
  }

  teach(guild: string, content: TaughtContent, change: Change): Promise<TaughtAnswer | null> {
    return teach(this.#database, guild, content, change);
  }

  editTaught(
    guild: string,
    id: number,
    seen: Date,
    content: TaughtContent,
    change: Change,
  ): Promise<boolean> {
    return editTaught(this.#database, guild, id, seen, content, change);
  }

  setTaughtDeleted(guild: string, id: number, deleted: boolean, change: Change): Promise<boolean> {
    return setDeleted(this.#database, guild, id, deleted, change);
  }

  taughtAnswers(guild: string): Promise<readonly TaughtAnswer[]> {
    return listTaught(this.#database, guild);
  }

  taughtHistory(guild: string, id: number): Promise<readonly TaughtChange[]> {
    return taughtHistory(this.#database, guild, id);
  }

  server(guild: string): Promise<StoredServer> {
    return readServer(this.#database, guild);
  }

  async settings(guild: string): Promise<ServerSettings> {
    return parseSettings((await this.server(guild)).settings, this.#parts.defaults);
  }

  async changeSettings(guild: string, changes: Partial<ServerSettings>): Promise<void> {
    await this.#database.write([changeSettings(guild, changes)]);
  }

  async insights(guild: string, now: Date, days: number): Promise<Insights> {
    await this.#queue.flush();
    return readInsights(this.#database, guild, now, days);
  }

  async keptAbout(userId: string): Promise<KeptAboutMember> {
    return keptAbout(this.#database, userId, await this.#hash(userId));
  }

  async exportMember(userId: string): Promise<object> {
    return exportMember(this.#database, userId, await this.#hash(userId));
  }

  async eraseMember(userId: string): Promise<KeptAboutMember> {
    return eraseMember(this.#database, userId, await this.#hash(userId));
  }

  guildLeft(guild: string): void {
    this.#queue.add(markLeft(guild, this.#parts.now()));
  }

  guildJoined(guild: string): void {
    this.#queue.add(markPresent([guild]));
  }

  async guildsPresent(present: readonly string[], isOurs: (guild: string) => boolean): Promise<void> {
    const now = this.#parts.now();
    const here = new Set(present);
    const left = (await storedGuilds(this.#database)).filter((guild) => isOurs(guild) && !here.has(guild));
    await this.#database.write([markPresent(present), ...left.map((guild) => markLeft(guild, now))]);
  }

  async close(): Promise<void> {
    this.#parts.stopRetention();
    await this.#queue.flush();
    await this.#database.close();
  }

  /** What stands for a member in the database; what waits is written first, so that orders keep their order. */
  async #hash(userId: string): Promise<string> {
    await this.#queue.flush();
    await this.#database.rows('select 1');
    return (await this.#parts.keys.load()).hash(userId);
  }
}
