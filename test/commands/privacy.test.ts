import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleComponent } from '../../commands/index.ts';
import { privacy } from '../../commands/privacy.ts';
import type { MessageBody, RequestContext } from '../../src/command.ts';
import { bodyOf, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { fixtureServices, inDirectMessage, inServer, onComponent, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';
import { feedback, refusal } from '../support/temporary-store.ts';

const GUILD = inServer.guildId ?? '';
const ADA = inServer.invoker.id;
const BOB = '100000000000000009';

describe('/privacy', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
    const { store } = temporary;
    for (const member of [ADA, BOB]) {
      store.recordQuestion(refusal(GUILD, `Where does ${member} live?`, { member }));
      store.recordQuestion(refusal('999', 'Elsewhere?', { member }));
      await store.castFeedback(feedback(GUILD, false, { member, comment: `from ${member}` }));
    }
    const content = { questions: ['Who moderates?'], answer: 'Ada.', link: null };
    await store.teach(GUILD, content, { moderator: ADA, at: temporary.clock.now });
  });
  afterEach(() => temporary.dispose());

  const open = (context: RequestContext = inServer) =>
    bodyOf(privacy.run(slash({}, context), temporary.services));
  const press = async (body: MessageBody, label: string) =>
    handleComponent(customIdOf(body, label), onComponent(body), temporary.services);

  it('says what is kept here and about whoever asks, in private', async () => {
    expect(await privacy.run(slash(), temporary.services)).toMatchObject({ visibility: 'private' });
    const text = textOf(await open());
    expect(text).toContain('is kept for 90 days');
    expect(text).toContain('3 questions, 1 vote, 1 change of taught answers with your name');
    expect(textOf(await open(inDirectMessage))).toContain('Questions in direct messages are not kept.');
  });

  it('says so where no questions are kept', async () => {
    await temporary.store.changeSettings(GUILD, { keepQuestions: false });
    await temporary.services.refresh(GUILD);
    expect(textOf(await open())).toContain('This server keeps no questions.');
  });

  it('hands out everything about the member, and nothing about others', async () => {
    const reply = await press(await open(), 'Export my data');
    if (reply.kind !== 'message') throw new Error(`no message but ${reply.kind}`);
    const { data = '' } = reply.files?.[0] ?? {};
    expect(JSON.parse(data)).toMatchObject({
      questions: [
        { server: GUILD, question: `Where does ${ADA} live?`, at: '2026-11-23T12:00:00Z' },
        { server: '999', question: 'Elsewhere?' },
        { server: GUILD, comment: `from ${ADA}` },
      ],
      votes: [{ server: GUILD, message: '9001', vote: 'not helpful' }],
      taught: [{ action: 'taught', answer: 'Ada.' }],
    });
    expect(data).not.toContain(BOB);
  });

  it('erases everything about the member on all servers, after asking, and nothing of others', async () => {
    const confirm = await bodyOf(press(await open(), 'Erase my data'));
    expect(textOf(await bodyOf(press(confirm, 'Keep')))).toContain('3 questions');
    expect(textOf(await bodyOf(press(confirm, 'Erase')))).toContain('Erased: 3 questions, 1 vote.');
    expect(textOf(await open())).toContain('**About you** nothing is kept.');
    expect(controlsOf(await open()).map(({ label }) => label)).toEqual(['Read the full statement']);
    expect(await temporary.store.gapQuestions(GUILD, new Date(0))).toHaveLength(2);
    expect(await temporary.store.gapQuestions('999', new Date(0))).toHaveLength(1);
    expect(await temporary.store.taughtHistory(GUILD, 1)).toMatchObject([
      { moderator: null, answer: 'Ada.' },
    ]);
  });

  it('stores no member’s id beside questions and votes', async () => {
    await temporary.store.close();
    const { createClient } = await import('@libsql/client');
    const client = createClient({ url: `file:${temporary.folder}/ask-eleuther.db` });
    for (const table of ['gap_questions', 'votes']) {
      const { rows } = await client.execute(`select member from ${table}`);
      expect(rows.map(({ member }) => String(member)).every((member) => /^[\w-]{22}$/.test(member))).toBe(
        true,
      );
    }
    client.close();
  });

  it('answers also where nothing is stored, and while the database is away', async () => {
    expect(textOf(await bodyOf(privacy.run(slash(), fixtureServices())))).toContain('nothing is kept');
    await temporary.store.close();
    expect(textOf(await open())).toContain('cannot be looked up just now');
  });
});
