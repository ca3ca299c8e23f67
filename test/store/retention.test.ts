import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { feedback, refusal, temporaryStore } from '../support/temporary-store.ts';

const EVER = new Date(0);
const CONTENT = { questions: ['Who moderates?'], answer: 'Ada.', link: null };

describe('what is kept long enough', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  beforeEach(async () => {
    temporary = await temporaryStore();
  });
  afterEach(() => temporary.dispose());

  /** The job runs at each start; the log tells when it is done. */
  async function restartAfter(days: number) {
    const { clock, log, openAnother } = temporary;
    await temporary.store.close();
    clock.now = new Date(clock.now.getTime() + days * 86_400_000);
    log.lines.length = 0;
    const store = await openAnother();
    await store.guildsPresent([], () => false);
    expect(log.lines.map(({ text }) => text)).toEqual(['Deleted what was kept long enough.']);
    return { store, deleted: log.lines[0]?.fields };
  }

  it('is deleted: questions, votes, counts and deleted answers after 90 days', async () => {
    const { store, clock } = temporary;
    store.recordQuestion(refusal('100', 'one'));
    await store.castFeedback(feedback('100', false));
    const taught = await store.teach('100', CONTENT, { moderator: '7', at: clock.now });
    await store.teach('100', CONTENT, { moderator: '7', at: clock.now });
    await store.setTaughtDeleted('100', taught?.id ?? 0, true, { moderator: '7', at: clock.now });
    expect(await restartAfter(89)).toMatchObject({
      deleted: { deleted: { questions: 0, votes: 0, counts: 0, taught: 0, servers: 0 } },
    });
    const { store: later, deleted } = await restartAfter(1);
    expect(deleted).toEqual({ deleted: { questions: 2, votes: 1, counts: 2, taught: 1, servers: 0 } });
    expect(await later.gapQuestions('100', EVER)).toEqual([]);
    expect(await later.taughtAnswers('100')).toHaveLength(1);
  });

  it('is all but the last hundred changes of an answer', async () => {
    const { store, clock } = temporary;
    const change = { moderator: '7', at: clock.now };
    const taught = await store.teach('100', CONTENT, change);
    for (let turn = 0; turn < 110; turn++)
      await store.setTaughtDeleted('100', taught?.id ?? 0, turn % 2 === 0, change);
    const { store: later } = await restartAfter(1);
    expect(await later.taughtHistory('100', taught?.id ?? 0)).toHaveLength(100);
  });

  it('is questions of fewer days where a server chose so', async () => {
    const { store } = temporary;
    for (const guild of ['100', '200']) store.recordQuestion(refusal(guild, 'one'));
    await store.changeSettings('100', { retentionDays: 7 });
    const { store: later } = await restartAfter(7);
    expect(await later.gapQuestions('100', EVER)).toEqual([]);
    expect(await later.gapQuestions('200', EVER)).toHaveLength(1);
  });

  it('is at most what the operator allows, whatever a server chose before', async () => {
    await temporary.dispose();
    temporary = await temporaryStore({ defaults: { ...DEFAULT_SETTINGS, retentionDays: 10 } });
    const { store } = temporary;
    store.recordQuestion(refusal('100', 'one'));
    await store.changeSettings('100', { retentionDays: 365 });
    expect((await store.settings('100')).retentionDays).toBe(10);
    expect((await restartAfter(10)).deleted).toMatchObject({ deleted: { questions: 1 } });
  });

  it('is everything about a server 30 days after the bot left it, and nothing of others', async () => {
    const { store, clock } = temporary;
    for (const guild of ['100', '200']) {
      store.recordQuestion(refusal(guild, 'one'));
      await store.castFeedback(feedback(guild, true, { message: guild }));
      await store.teach(guild, CONTENT, { moderator: '7', at: clock.now });
      await store.changeSettings(guild, { privateAnswers: true });
    }
    store.guildLeft('100');
    expect((await restartAfter(29)).deleted).toMatchObject({ deleted: { servers: 0 } });
    const { store: later, deleted } = await restartAfter(1);
    expect(deleted).toMatchObject({ deleted: { servers: 1 } });
    expect(await later.gapQuestions('100', EVER)).toEqual([]);
    expect(await later.taughtAnswers('100')).toEqual([]);
    expect(await later.settings('100')).toEqual(DEFAULT_SETTINGS);
    expect(await later.insights('100', new Date('2026-11-23T12:00:00Z'), 1)).toMatchObject({
      refused: 0,
      helpful: 0,
    });
    expect(await later.taughtAnswers('200')).toHaveLength(1);
    expect((await later.settings('200')).privateAnswers).toBe(true);
  });

  it('is not erased when the bot is added to the server again', async () => {
    const { store, clock } = temporary;
    await store.teach('100', CONTENT, { moderator: '7', at: clock.now });
    store.guildLeft('100');
    store.guildJoined('100');
    expect((await restartAfter(31)).deleted).toMatchObject({ deleted: { servers: 0 } });
  });

  it('counts from when the bot finds that it is no longer in a server, of those that are its own', async () => {
    const { store, clock } = temporary;
    for (const guild of ['100', '200', '300'])
      await store.teach(guild, CONTENT, { moderator: '7', at: clock.now });
    await store.guildsPresent(['200'], (guild) => guild !== '300');
    const { store: later } = await restartAfter(30);
    expect(await later.taughtAnswers('100')).toEqual([]);
    expect(await later.taughtAnswers('200')).toHaveLength(1);
    expect(await later.taughtAnswers('300')).toHaveLength(1);
  });
});
