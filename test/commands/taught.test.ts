import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { handleComponent, handleModal } from '../../commands/index.ts';
import { taught } from '../../commands/taught.ts';
import { teach } from '../../commands/teach.ts';
import { teachMessage } from '../../commands/teach-message.ts';
import type { MessageBody, ModalReply, Reply, RequestContext } from '../../src/command.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { bodyOf, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { byModerator, inServer, onComponent, onMessage, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';

const GUILD = byModerator.guildId ?? '';
const elsewhere: RequestContext = { ...byModerator, guildId: '999' };
const FIELDS = {
  questions: 'When is the reading group?\nreading group time',
  answer: 'Every Thursday at 18:00 UTC.',
  link: 'https://discord.com/channels/100/300/400',
};

describe('taught answers', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
  });
  afterEach(() => temporary.dispose());

  const submit = (customId: string, fields: Readonly<Record<string, string>>, context = byModerator) =>
    handleModal(customId, { ...context, fields, message: null }, temporary.services);
  const teachAnswer = (fields: Partial<typeof FIELDS> = {}, context = byModerator) =>
    submit('1~teach~new', { ...FIELDS, ...fields }, context);
  const press = async (body: MessageBody, label: string, context = byModerator) =>
    handleComponent(customIdOf(body, label), { ...onComponent(body), ...context }, temporary.services);
  const list = (context = byModerator) => bodyOf(taught.run(slash({}, context), temporary.services));
  const openOnly = async () => {
    const body = await list();
    const [id = ''] = controlsOf(body).flatMap(({ values }) => values);
    const request = { ...onComponent(body), ...byModerator, values: [id] };
    return bodyOf(handleComponent('1~taught~choose', request, temporary.services));
  };
  const asking = async (question: string, context: RequestContext = inServer) => {
    await temporary.services.refresh(context.guildId);
    return ask.run(slash({ question }, context), temporary.services);
  };

  it('are taught, found by the next question, edited, deleted and restored', async () => {
    expect(await teachAnswer()).toMatchObject({ visibility: 'private', outcome: { result: 'saved' } });
    const answer = await bodyOf(asking('when is the reading group'));
    expect(textOf(answer)).toContain('> **Every Thursday at 18:00 UTC.**');
    expect(textOf(answer)).toContain('Taught by the moderators of this server on 23 November 2026');
    expect(controlsOf(answer)[0]).toMatchObject({ url: FIELDS.link });

    temporary.clock.now = new Date('2026-11-24T09:00:00Z');
    const modal = await press(await openOnly(), 'Edit');
    if (modal.kind !== 'modal') throw new Error(`no modal but ${modal.kind}`);
    await submit(modal.modal.custom_id, { ...FIELDS, answer: 'Every Friday.' });
    expect(textOf(await bodyOf(asking('When is the reading group?')))).toContain('Every Friday.');

    await press(await openOnly(), 'Delete');
    expect(await asking('When is the reading group?')).toMatchObject({ outcome: { result: 'refused' } });

    const deleted = await bodyOf(press(await list(), 'Show deleted'));
    const [id = ''] = controlsOf(deleted).flatMap(({ values }) => values);
    const request = { ...onComponent(deleted), ...byModerator, values: [id] };
    const page = await bodyOf(handleComponent('1~taught~choose', request, temporary.services));
    const restored = await bodyOf(press(page, 'Restore'));
    expect(textOf(await bodyOf(asking('When is the reading group?')))).toContain('Every Friday.');
    for (const action of ['Taught', 'Edited', 'Deleted', 'Restored']) {
      expect(textOf(restored)).toContain(`${action} by <@${byModerator.invoker.id}> <t:`);
    }
  });

  it('are found by every process that shares the database', async () => {
    const other = temporary.servicesOver(await temporary.openAnother());
    await other.refresh(GUILD);
    await teachAnswer();
    await other.refresh(GUILD);
    const reply = await ask.run(slash({ question: 'When is the reading group?' }), other);
    expect(reply).toMatchObject({ outcome: { result: 'answered', passage: 'taught-1#intro-1' } });
  });

  it('belong to their server alone', async () => {
    await teachAnswer();
    expect(await asking('When is the reading group?', { ...inServer, guildId: '999' })).toMatchObject({
      outcome: { result: 'refused' },
    });
    expect(await asking('When is the reading group?', { ...inServer, guildId: null })).toMatchObject({
      outcome: { result: 'refused' },
    });
    expect(textOf(await list(elsewhere))).toContain('There are none yet.');
    for (const action of ['edit~1', 'delete~1', 'restore~1']) {
      const reply = handleComponent(
        `1~taught~${action}`,
        { ...onComponent(await list()), ...elsewhere },
        temporary.services,
      );
      expect(await reply).toMatchObject({ outcome: { result: 'stale' } });
    }
    expect(await submit('1~teach~edit~1~0', FIELDS, elsewhere)).toMatchObject({
      outcome: { result: 'invalid' },
    });
    expect(textOf(await openOnly())).toContain('Every Thursday at 18:00 UTC.');
  });

  it('are for moderators', async () => {
    await teachAnswer();
    const { services } = temporary;
    const denied = { outcome: { result: 'denied' } };
    expect(await teach.run(slash(), services)).toMatchObject(denied);
    expect(await taught.run(slash(), services)).toMatchObject(denied);
    expect(await teachMessage.run(onMessage('Thursday'), services)).toMatchObject(denied);
    expect(await teachAnswer({}, inServer)).toMatchObject(denied);
    for (const action of [
      'edit~1',
      'delete~1',
      'restore~1',
      'choose',
      'page~used~0',
      'view~deleted',
      'export',
    ]) {
      const reply = handleComponent(
        `1~taught~${action}`,
        { ...onComponent(await list()), ...inServer },
        services,
      );
      expect(await reply).toMatchObject(denied);
    }
  });

  it('begin with a message that somebody wrote, and link it', async () => {
    const reply: Reply = await teachMessage.run(
      onMessage('We meet on Thursdays. <:llama:77> See <#88>.', byModerator),
      temporary.services,
    );
    const { modal }: Partial<ModalReply> = reply.kind === 'modal' ? reply : {};
    expect(JSON.stringify(modal)).toContain(
      'We meet on Thursdays. :llama: See https://discord.com/channels/200000000000000001/88.',
    );
    expect(JSON.stringify(modal)).toContain(
      'https://discord.com/channels/200000000000000001/300000000000000001/400000000000000001',
    );
  });

  it.each<[Partial<typeof FIELDS>, string]>([
    [{ questions: ' \n ' }, 'Nothing was saved. There is no question in it.'],
    [{ questions: 'x'.repeat(201) }, 'Nothing was saved. A question takes at most 200 characters'],
    [{ link: 'javascript:alert(1)' }, 'Nothing was saved. The link is not an address'],
    [
      { answer: 'so on and '.repeat(60) },
      'Nothing was saved. The answer has no sentence short enough to be quoted.',
    ],
  ])('give back what was written when it cannot be used: %o', async (fields, problem) => {
    const reply = await teachAnswer(fields);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'invalid' } });
    const text = textOf(await bodyOf(reply));
    expect(text).toContain(problem);
    expect(text).toContain((fields.answer ?? FIELDS.answer).slice(0, 100));
  });

  it('give back what was written when the database is away', async () => {
    await temporary.store.close();
    const reply = await teachAnswer();
    expect(reply).toMatchObject({ outcome: { result: 'unsaved' } });
    expect(textOf(await bodyOf(reply))).toContain(FIELDS.answer);
  });

  it('are not overwritten by an edit of what somebody else has changed', async () => {
    await teachAnswer();
    const [first, second] = [await press(await openOnly(), 'Edit'), await press(await openOnly(), 'Edit')];
    if (first.kind !== 'modal' || second.kind !== 'modal') throw new Error('no modals');
    temporary.clock.now = new Date('2026-11-24T09:00:00Z');
    await submit(first.modal.custom_id, { ...FIELDS, answer: 'Every Friday.' });
    const late = await submit(second.modal.custom_id, { ...FIELDS, answer: 'Every Monday.' });
    expect(textOf(await bodyOf(late))).toContain(
      'Somebody else changed or deleted this answer in the meantime.',
    );
    expect(textOf(await openOnly())).toContain('Every Friday.');
  });

  it('are exported as a document that a corpus takes', async () => {
    await teachAnswer();
    await teachAnswer({ questions: 'Who moderates?', answer: 'Ada and Bob moderate.', link: '' });
    const reply = await press(await list(), 'Export as Markdown');
    if (reply.kind !== 'message') throw new Error(`no message but ${reply.kind}`);
    const [file] = reply.files ?? [];
    const { document, problems } = readMarkdown(file?.name ?? '', file?.data ?? '');
    expect(problems).toEqual([]);
    expect(document.sections.map(({ path }) => path)).toEqual([
      ['Who moderates?'],
      ['When is the reading group?'],
    ]);
  });

  it('take pages, and pages beyond the ends', async () => {
    for (let index = 0; index < 8; index++) {
      temporary.clock.now = new Date(temporary.clock.now.getTime() + 1_000);
      await teachAnswer({ questions: `Question ${index}` });
    }
    const first = await list();
    expect(textOf(first)).toContain('Answers 1–6 of 8');
    expect(textOf(await bodyOf(press(first, 'Next')))).toContain('Answers 7–8 of 8');
    const beyond = handleComponent(
      '1~taught~page~used~99',
      { ...onComponent(first), ...byModerator },
      temporary.services,
    );
    expect(textOf(await bodyOf(beyond))).toContain('Answers 7–8 of 8');
  });

  it.each(HOSTILE_TEXTS)('are shown without harm, whatever is in them: %#', async (hostile) => {
    await teachAnswer({
      questions: `q ${hostile}`.slice(0, 200),
      answer: `Answer: ${hostile}.`.slice(0, 2000),
    });
    await list();
    const answers = await temporary.store.taughtAnswers(GUILD);
    if (answers.length > 0) await openOnly();
    await bodyOf(asking(`q ${hostile}`.slice(0, 200)));
  });
});
