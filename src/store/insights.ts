import type { Database, Statement } from './database.ts';
import { DAY, dayOf } from './days.ts';

/** Things that are counted for each server and day; none of them tells who asked or what. */
export type CountKind = 'answered' | 'refused' | 'document' | 'answer-time';

export interface Count {
  readonly guild: string;
  readonly day: number;
  readonly kind: CountKind;
  /** The document's slug, or the number of a bucket of times; empty for the other kinds. */
  readonly key: string;
  readonly count: number;
}

export interface Insights {
  readonly answered: number;
  readonly refused: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** Median time to find an answer, in milliseconds, to about a tenth; null when nothing was asked. */
  readonly medianMs: number | null;
  /** Slugs of the documents quoted most, most first. */
  readonly documents: readonly { readonly document: string; readonly answers: number }[];
  /** Questions for each day of the period, oldest first. */
  readonly days: readonly { readonly day: number; readonly answered: number; readonly refused: number }[];
}

const MOST_DOCUMENTS = 5;
/** Buckets of times for each power of ten. */
const BUCKETS = 12;

/** The bucket that a time, in milliseconds, is counted in: the k-th ends at 10^(k/12) hundredths of a millisecond. */
export function timeBucket(ms: number): number {
  return Math.max(0, Math.ceil(BUCKETS * Math.log10(Math.max(ms, 0.01) * 100)));
}

function bucketTime(bucket: number): number {
  return 10 ** ((bucket - 0.5) / BUCKETS) / 100;
}

export function countStatement({ guild, day, kind, key, count }: Count): Statement {
  return {
    sql: `insert into counts (guild, day, kind, key, count) values (?, ?, ?, ?, ?)
      on conflict do update set count = count + excluded.count`,
    args: [guild, day, kind, key, count],
  };
}

/**
 * What happened in a server on the last `days` days, today included.
 *
 * @throws StoreUnavailableError
 */
export async function readInsights(
  database: Database,
  guild: string,
  now: Date,
  days: number,
): Promise<Insights> {
  const today = dayOf(now);
  const first = today - days + 1;
  const counts = await readCounts(database, guild, first);
  const [votes] = await database.rows(
    `select coalesce(sum(helpful), 0) as helpful, count(*) as votes from votes where guild = ? and voted_at >= ?`,
    [guild, first * DAY],
  );
  const of = (kind: CountKind) => counts.filter((count) => count.kind === kind);
  const sum = (kind: CountKind, day?: number) =>
    of(kind).reduce(
      (total, count) => (day === undefined || count.day === day ? total + count.count : total),
      0,
    );
  const helpful = Number(votes?.helpful ?? 0);
  return {
    answered: sum('answered'),
    refused: sum('refused'),
    helpful,
    notHelpful: Number(votes?.votes ?? 0) - helpful,
    medianMs: medianTime(of('answer-time')),
    documents: busiest(of('document')),
    days: Array.from({ length: days }, (_, index) => {
      const day = first + index;
      return { day, answered: sum('answered', day), refused: sum('refused', day) };
    }),
  };
}

async function readCounts(database: Database, guild: string, first: number): Promise<readonly Count[]> {
  const rows = await database.rows('select day, kind, key, count from counts where guild = ? and day >= ?', [
    guild,
    first,
  ]);
  return rows.flatMap(({ day, kind, key, count }) =>
    isKind(kind) ? [{ guild, day: Number(day), kind, key: String(key), count: Number(count) }] : [],
  );
}

function isKind(kind: unknown): kind is CountKind {
  return kind === 'answered' || kind === 'refused' || kind === 'document' || kind === 'answer-time';
}

function medianTime(times: readonly Count[]): number | null {
  const sorted = times
    .map(({ key, count }) => ({ bucket: Number(key), count }))
    .sort((a, b) => a.bucket - b.bucket);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  for (const { bucket, count } of sorted) {
    seen += count;
    if (seen >= half) return bucketTime(bucket);
  }
  return null;
}

function busiest(counts: readonly Count[]): Insights['documents'] {
  const answers = new Map<string, number>();
  for (const { key, count } of counts) answers.set(key, (answers.get(key) ?? 0) + count);
  return [...answers]
    .map(([document, sum]) => ({ document, answers: sum }))
    .sort((a, b) => b.answers - a.answers || a.document.localeCompare(b.document))
    .slice(0, MOST_DOCUMENTS);
}
