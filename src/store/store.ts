import type { StoreStatus } from './database.ts';
import type { Insights } from './insights.ts';
import type { KeptAboutMember } from './members.ts';
import type { GapQuestion } from './questions.ts';
import type { ServerSettings, StoredServer } from './settings.ts';
import type { Change, TaughtAnswer, TaughtChange, TaughtContent } from './taught.ts';

/** What became of a question. */
export interface AskedRecord {
  readonly guild: string;
  /** User id. */
  readonly member: string;
  /** Null when the server does not want questions to be kept. */
  readonly question: string | null;
  readonly askedAt: Date;
  readonly answered: boolean;
  /** Slug of the document that was quoted. */
  readonly document: string | null;
  /** Id of the passage that was quoted or came closest. */
  readonly passage: string | null;
  /** Time that the answer took, in milliseconds. */
  readonly ms: number;
}

/** What a member says about an answer. */
export interface Feedback {
  readonly guild: string;
  /** Id of the message with the answer. */
  readonly message: string;
  /** User id. */
  readonly member: string;
  readonly helpful: boolean;
  readonly votedAt: Date;
  /** The question that was answered; null when the message does not tell, or the server keeps no questions. */
  readonly question: string | null;
  /** Id of the passage that was quoted, if the message tells. */
  readonly passage: string | null;
  readonly comment: string | null;
}

/**
 * What outlives a restart. Whatever returns a promise rejects with a `StoreUnavailableError` when the database is away;
 * once a promise is fulfilled, what was written stands. Everything is of one server; none reaches into another's.
 */
export interface Store {
  status(): StoreStatus;
  /** Notes a question for statistics and, when it was refused, for moderators. Returns at once and never throws. */
  recordQuestion(asked: AskedRecord): void;
  /** Counts a vote in place of the member's earlier one. */
  castFeedback(feedback: Feedback): Promise<void>;
  /** Questions without a good answer since a moment, settled ones included, oldest first. */
  gapQuestions(guild: string, since: Date): Promise<readonly GapQuestion[]>;
  settleQuestions(guild: string, ids: readonly number[], settled: 'taught' | 'dismissed'): Promise<void>;
  /** Null when the server has as many answers as it can have. */
  teach(guild: string, content: TaughtContent, change: Change): Promise<TaughtAnswer | null>;
  /**
   * False when there is no such answer in use, or it was changed meanwhile.
   *
   * @param seen - when it had been changed last, as the moderator saw it
   */
  editTaught(guild: string, id: number, seen: Date, content: TaughtContent, change: Change): Promise<boolean>;
  /** Deletes or restores; false when there is no such answer, or it is so already. */
  setTaughtDeleted(guild: string, id: number, deleted: boolean, change: Change): Promise<boolean>;
  /** Deleted ones included; changed last first. */
  taughtAnswers(guild: string): Promise<readonly TaughtAnswer[]>;
  taughtHistory(guild: string, id: number): Promise<readonly TaughtChange[]>;
  server(guild: string): Promise<StoredServer>;
  settings(guild: string): Promise<ServerSettings>;
  changeSettings(guild: string, changes: Partial<ServerSettings>): Promise<void>;
  insights(guild: string, now: Date, days: number): Promise<Insights>;
  /** @param userId - the member, in all servers */
  keptAbout(userId: string): Promise<KeptAboutMember>;
  exportMember(userId: string): Promise<object>;
  eraseMember(userId: string): Promise<KeptAboutMember>;
  /** The bot was removed from a server: its data is erased 30 days later. */
  guildLeft(guild: string): void;
  /** The bot was added to a server, perhaps again: what is still there of its data stays. */
  guildJoined(guild: string): void;
  /**
   * Compares what is stored with the servers that the bot is in.
   *
   * @param present - ids of the servers that this process serves
   * @param isOurs - whether this process would serve a server, if the bot were in it
   */
  guildsPresent(present: readonly string[], isOurs: (guild: string) => boolean): Promise<void>;
  /** Writes what waits and closes the database. Never rejects. */
  close(): Promise<void>;
}
