import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { gaps } from '../../commands/gaps.ts';
import { handleComponent, handleModal } from '../../commands/index.ts';
import type { MessageBody, Reply, RequestContext } from '../../src/command.ts';
import { bodyOf, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { byModerator, inDirectMessage, inServer, onComponent, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';
import { feedback, refusal } from '../support/temporary-store.ts';

const GUILD = byModerator.guildId ?? '';
const elsewhere: RequestContext = { ...byModerator, guildId: '999' };

describe('/gaps', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
  });
  afterEach(() => temporary.dispose());

  const open = (context: RequestContext = byModerator, options = {}) =>
    gaps.run(slash(options, context), temporary.services);
  const press = async (
    body: MessageBody,
    label: string,
    context: RequestContext = byModerator,
  ): Promise<Reply> =>
    handleComponent(customIdOf(body, label), { ...onComponent(body), ...context }, temporary.services);

  it('is for moderators, in servers, and says so to others', async () => {
    expect(await open(inServer)).toMatchObject({ visibility: 'private', outcome: { result: 'denied' } });
    expect(await open(inDirectMessage)).toMatchObject({
      visibility: 'private',
      outcome: { result: 'invalid' },
    });
    const body = await bodyOf(open());
    for (const action of ['page~30~0', 'teach~30~1', 'dismiss~30~0~1', 'export~30']) {
      const reply = handleComponent(
        `1~gaps~${action}`,
        { ...onComponent(body), ...inServer },
        temporary.services,
      );
      expect(await reply).toMatchObject({ outcome: { result: 'denied' } });
    }
  });

  it('says when there are none', async () => {
    expect(textOf(await bodyOf(open()))).toContain(
      'No question of the last 30 days is waiting for an answer.',
    );
  });

  it('shows what /ask refused, with the closest passage', async () => {
    await ask.run(slash({ question: 'Who holds the copyright on GPT-J artwork?' }), temporary.services);
    const text = textOf(await bodyOf(open()));
    expect(text).toContain('**1. Who holds the copyright on GPT-J artwork?**');
    expect(text).toContain('no answer once');
    expect(text).toMatch(/Closest: .*`gpt-j#/);
  });

  it('counts the same question in other words once, most frequent first', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal(GUILD, 'Is there a Minetest server?'));
    for (const question of [
      'When is the reading group?',
      "when's the next reading group",
      'reading group: when?',
    ]) {
      store.recordQuestion(refusal(GUILD, question));
    }
    await store.castFeedback(
      feedback(GUILD, false, { question: 'When is the reading group', comment: 'It was moved' }),
    );
    const text = textOf(await bodyOf(open()));
    expect(text).toMatch(/1\. When is the reading group.*\nno answer 3 times, not helpful once/);
    expect(text).toContain('comment: It was moved');
    expect(text).toContain('**2. Is there a Minetest server?**');
  });

  it('shows no other server’s questions, and settles none of them', async () => {
    const { store, services } = temporary;
    store.recordQuestion(refusal(GUILD, 'Is there a Minetest server?'));
    const body = await bodyOf(open());
    expect(textOf(await bodyOf(open(elsewhere)))).toContain('No question');
    await press(body, 'Dismiss', elsewhere);
    expect(await press(body, 'Teach an answer', elsewhere)).toMatchObject({ outcome: { result: 'stale' } });
    expect(textOf(await bodyOf(gaps.run(slash({}, byModerator), services)))).toContain('Minetest');
  });

  it('looks back as many days as it is told', async () => {
    const { store } = temporary;
    store.recordQuestion(
      refusal(GUILD, 'Old question about Minetest', { askedAt: new Date('2026-11-13T12:00:00Z') }),
    );
    expect(textOf(await bodyOf(open(byModerator, { days: 5 })))).toContain('No question of the last 5 days');
    expect(textOf(await bodyOf(open(byModerator, { days: 20 })))).toContain('Minetest');
  });

  it('dismisses a gap for good, whatever words it comes back in', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal(GUILD, 'Is there a Minetest server?'));
    const after = await press(await bodyOf(open()), 'Dismiss');
    expect(after).toMatchObject({ kind: 'update' });
    store.recordQuestion(refusal(GUILD, 'minetest servers'));
    expect(textOf(await bodyOf(open()))).toContain('No question');
  });

  it('teaches an answer to a gap, which then is closed until it is asked in vain again', async () => {
    const { store, services } = temporary;
    store.recordQuestion(refusal(GUILD, 'Is there a Minetest server?'));
    const reply = await press(await bodyOf(open()), 'Teach an answer');
    if (reply.kind !== 'modal') throw new Error(`no modal but ${reply.kind}`);
    expect(JSON.stringify(reply.modal.components)).toContain('Is there a Minetest server?');
    const fields = {
      questions: 'Is there a Minetest server?',
      answer: 'Yes, at minetest.example.org.',
      link: '',
    };
    const saved = await handleModal(
      reply.modal.custom_id,
      { ...byModerator, fields, message: null },
      services,
    );
    expect(saved).toMatchObject({ visibility: 'private', outcome: { result: 'saved' } });
    expect(textOf(await bodyOf(open()))).toContain('No question');
    store.recordQuestion(refusal(GUILD, 'minetest server'));
    expect(textOf(await bodyOf(open()))).toContain('1. minetest server');
  });

  it('turns pages, also beyond the ends', async () => {
    const names = ['Pythia', 'Minetest', 'OpenFold', 'Polyglot', 'Llemma', 'trlX'];
    for (const name of names) temporary.store.recordQuestion(refusal(GUILD, `Tell me about ${name}`));
    const first = await bodyOf(open());
    expect(textOf(first)).toContain('Gaps 1–4 of 6');
    const second = await bodyOf(press(first, 'Next'));
    expect(textOf(second)).toContain('Gaps 5–6 of 6');
    const beyond = handleComponent(
      '1~gaps~page~30~99',
      { ...onComponent(first), ...byModerator },
      temporary.services,
    );
    expect(textOf(await bodyOf(beyond))).toContain('Gaps 5–6 of 6');
  });

  it('exports a table in which nothing runs as a formula', async () => {
    const { store } = temporary;
    store.recordQuestion(refusal(GUILD, '=HYPERLINK("https://evil.example","Minetest")'));
    store.recordQuestion(refusal(GUILD, 'say "hi", OpenFold'));
    const reply = await press(await bodyOf(open()), 'Export as CSV');
    if (reply.kind !== 'message') throw new Error(`no message but ${reply.kind}`);
    const [file] = reply.files ?? [];
    expect(file?.name).toBe('gaps.csv');
    expect(file?.data).toContain(
      '"\'=HYPERLINK(""https://evil.example"",""Minetest"")","1","0","2026-11-23T12:00:00.000Z"',
    );
    expect(file?.data).toContain('"say ""hi"", OpenFold"');
  });

  it('shows what members wrote without any effect', async () => {
    const hostile = '@everyone **x** [a](https://evil.example) <@1> ```'.repeat(9);
    temporary.store.recordQuestion(refusal(GUILD, hostile));
    await temporary.store.castFeedback(feedback(GUILD, false, { question: hostile, comment: hostile }));
    const text = textOf(await bodyOf(open()));
    expect(text).not.toMatch(/@everyone|[^\\]\]\(https|<@1>|```/);
  });

  it('shows ten thousand questions', async () => {
    const { store } = temporary;
    for (let index = 0; index < 10_000; index++) {
      store.recordQuestion(
        refusal(GUILD, `What is the size of model ${index % 97} of family ${index % 89}?`),
      );
      if (index % 2_000 === 0) await store.gapQuestions(GUILD, new Date());
    }
    const body = await bodyOf(open());
    expect(controlsOf(body).filter(({ label }) => label === 'Teach an answer')).toHaveLength(4);
  });

  it('says that it cannot reach the database', async () => {
    const { services } = temporary;
    await temporary.store.close();
    expect(await gaps.run(slash({}, byModerator), services)).toMatchObject({
      outcome: { result: 'unsaved' },
    });
  });
});
