import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT_LENGTH, MOST_QUESTIONS } from '../../src/store/questions.ts';
import { feedback, refusal, temporaryStore } from '../support/temporary-store.ts';

const LONG_AGO = new Date(0);

describe('questions without a good answer', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  beforeEach(async () => {
    temporary = await temporaryStore();
  });
  afterEach(() => temporary.dispose());

  it('keeps what was refused, with the passage that came closest', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal('100', 'When is the reading group?'));
    expect(await store.gapQuestions('100', LONG_AGO)).toMatchObject([
      { text: 'When is the reading group?', reason: 'refused', passage: 'gpt-j#licence-1', settled: null },
    ]);
  });

  it('keeps nothing of a question that was answered, or of a server that keeps no questions', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal('100', 'Who founded EleutherAI?', { answered: true, document: 'history' }));
    store.recordQuestion(refusal('100', '', { question: null }));
    expect(await store.gapQuestions('100', LONG_AGO)).toEqual([]);
  });

  it('shows a server only its own questions', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal('100', 'one'));
    store.recordQuestion(refusal('200', 'two'));
    expect((await store.gapQuestions('200', LONG_AGO)).map(({ text }) => text)).toEqual(['two']);
  });

  it('settles questions of the own server only', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal('100', 'one'));
    const [{ id } = { id: 0 }] = await store.gapQuestions('100', LONG_AGO);
    await store.settleQuestions('200', [id], 'dismissed');
    expect((await store.gapQuestions('100', LONG_AGO))[0]?.settled).toBeNull();
    await store.settleQuestions('100', [id], 'dismissed');
    expect((await store.gapQuestions('100', LONG_AGO))[0]?.settled).toBe('dismissed');
  });

  it('keeps texts as data, whatever is in them', async () => {
    const { store } = temporary;
    const hostile = `'); drop table gap_questions; -- " ; delete from servers`;
    store.recordQuestion(refusal('100', hostile, { passage: "x' or 1=1" }));
    await store.castFeedback(feedback("1' or '1'='1", false, { comment: hostile }));
    expect((await store.gapQuestions('100', LONG_AGO)).map(({ text }) => text)).toEqual([hostile]);
  });

  it('cuts long texts without tearing a character', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal('100', '😀'.repeat(3000)));
    const [kept] = await store.gapQuestions('100', LONG_AGO);
    expect(kept?.text).toBe('😀'.repeat(KEPT_LENGTH));
  });

  it('keeps the newest ten thousand of a server', async () => {
    const { store } = temporary;
    for (let index = 0; index < MOST_QUESTIONS + 30; index++) {
      store.recordQuestion(refusal('100', `question ${index}`));
      if (index === 5_000) await store.gapQuestions('100', new Date());
    }
    const kept = await store.gapQuestions('100', LONG_AGO);
    expect(kept).toHaveLength(MOST_QUESTIONS);
    expect(kept[0]?.text).toBe('question 30');
  });
});
