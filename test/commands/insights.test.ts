import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insights } from '../../commands/insights.ts';
import type { RequestContext } from '../../src/command.ts';
import { bodyOf, textOf } from '../support/bodies.ts';
import { byModerator, inServer, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';
import { feedback, refusal } from '../support/temporary-store.ts';

const GUILD = byModerator.guildId ?? '';
const answered = (document: string, ms: number, askedAt = new Date('2026-11-23T12:00:00Z')) =>
  refusal(GUILD, '', { answered: true, document, ms, askedAt });

describe('/insights', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
  });
  afterEach(() => temporary.dispose());

  const open = async (context: RequestContext = byModerator, options = {}) =>
    textOf(await bodyOf(insights.run(slash(options, context), temporary.services)));

  it('is for moderators', async () => {
    expect(await insights.run(slash(), temporary.services)).toMatchObject({ outcome: { result: 'denied' } });
    expect(await insights.run(slash({}, { ...inServer, guildId: null }), temporary.services)).toMatchObject({
      outcome: { result: 'invalid' },
    });
  });

  it('says when nobody asked anything', async () => {
    expect(await open()).toContain('Nobody asked anything.');
  });

  it('tells how much is asked, answered and found helpful, what is quoted, and how fast', async () => {
    const { store } = temporary;
    for (const ms of [2, 3, 4]) store.recordQuestion(answered('gpt-j', ms));
    store.recordQuestion(answered('the-pile', 90));
    store.recordQuestion(refusal(GUILD, 'Minetest?'));
    await store.castFeedback(feedback(GUILD, true));
    await store.castFeedback(feedback(GUILD, true, { member: '502' }));
    await store.castFeedback(feedback(GUILD, false, { member: '503' }));
    const text = await open();
    expect(text).toContain('**Questions asked**: 5');
    expect(text).toContain('**Answered**: 80% (4 of 5)');
    expect(text).toContain('**Helpful**: 67% (2 of 3) of votes');
    expect(text).toMatch(/\*\*Median time of an answer\*\*: (?:3\.[5-9]|4(?:\.[0-4])?) ms/);
    expect(text).toContain('1. GPT-J: 3\n2. The Pile: 1');
  });

  it('looks back as many days as it is told', async () => {
    const { store } = temporary;
    store.recordQuestion(answered('gpt-j', 2, new Date('2026-11-20T12:00:00Z')));
    store.recordQuestion(answered('gpt-j', 2));
    expect(await open(byModerator, { days: 3 })).toContain('**Questions asked**: 1');
    expect(await open(byModerator, { days: 4 })).toContain('**Questions asked**: 2');
  });

  it('draws the questions over time in lines that fit a phone', async () => {
    const { store } = temporary;
    for (let index = 0; index < 30; index++) store.recordQuestion(answered('gpt-j', 2));
    store.recordQuestion(answered('gpt-j', 2, new Date('2026-11-21T12:00:00Z')));
    const [, chart = ''] = (await open(byModerator, { days: 30 })).split('```');
    const lines = chart.trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40);
    expect(lines.reduce((sum, line) => sum + Number(/\d+$/.exec(line)), 0)).toBe(31);
  });

  it('shows a server only its own figures', async () => {
    temporary.store.recordQuestion({ ...answered('gpt-j', 2), guild: '999' });
    expect(await open()).toContain('Nobody asked anything.');
  });
});
