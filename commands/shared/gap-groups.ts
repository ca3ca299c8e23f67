import { groupQuestions } from '../../src/retrieval/group-questions.ts';
import { daysBefore } from '../../src/store/days.ts';
import type { GapQuestion } from '../../src/store/questions.ts';
import type { Store } from '../../src/store/store.ts';
import type { Office } from './moderating.ts';

/** Questions that ask the same and got no good answer. */
export interface Gap {
  /** Open questions, latest first; at least one. */
  readonly questions: readonly GapQuestion[];
  readonly latest: GapQuestion;
}

/**
 * The open gaps of a server, most frequent first. What is like a dismissed question stays dismissed; what is like a
 * taught one comes back when it is asked again in vain.
 *
 * @throws StoreUnavailableError
 */
export async function openGaps(
  store: Store,
  guild: string,
  now: Date,
  days: number,
): Promise<readonly Gap[]> {
  const questions = await store.gapQuestions(guild, new Date(daysBefore(now, days)));
  const groups = await groupQuestions(questions, ({ text }) => text);
  return groups
    .flatMap((group) => {
      if (group.some(({ settled }) => settled === 'dismissed')) return [];
      const open = group.filter(({ settled }) => settled === null).reverse();
      const [latest] = open;
      return latest === undefined ? [] : [{ questions: open, latest }];
    })
    .sort(
      (a, b) =>
        b.questions.length - a.questions.length || b.latest.askedAt.getTime() - a.latest.askedAt.getTime(),
    );
}

/** The gap that a question belongs to; undefined when it has been seen to. */
export function gapOf(gaps: readonly Gap[], questionId: number): Gap | undefined {
  return gaps.find(({ questions }) => questions.some(({ id }) => id === questionId));
}

/**
 * Notes that moderators have seen to a gap.
 *
 * @throws StoreUnavailableError
 */
export async function settleGap(
  { store, guild }: Office,
  { questions }: Gap,
  settled: 'taught' | 'dismissed',
): Promise<void> {
  await store.settleQuestions(
    guild,
    questions.map(({ id }) => id),
    settled,
  );
}

/** The different wordings of a gap, the most frequent first. */
export function wordingsOf({ questions }: Gap): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const { text } of questions) {
    const key = text.toLowerCase();
    const wording = counts.get(key);
    if (wording === undefined) counts.set(key, { text, count: 1 });
    else wording.count += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}
