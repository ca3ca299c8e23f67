import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerMessage } from '../../commands/answer-message.ts';
import { ask } from '../../commands/ask.ts';
import { handleComponent, handleModal } from '../../commands/index.ts';
import type { MessageBody, RequestContext } from '../../src/command.ts';
import { bodyOf, controlsOf, customIdOf } from '../support/bodies.ts';
import { inDirectMessage, inServer, onComponent, onMessage, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';

const GUILD = inServer.guildId ?? '';
const QUESTION = 'What licence do the weights of GPT-J have?';
const bob: RequestContext = { ...inServer, invoker: { ...inServer.invoker, id: '100000000000000009' } };

describe('feedback on answers', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
  });
  afterEach(() => temporary.dispose());

  const answer = (context = inServer) =>
    bodyOf(ask.run(slash({ question: QUESTION }, context), temporary.services));
  const labels = (body: MessageBody) => controlsOf(body).map(({ label }) => label);
  const vote = (body: MessageBody, label: string, context = inServer) =>
    handleComponent(customIdOf(body, label), { ...onComponent(body), ...context }, temporary.services);
  const votes = async () => {
    const { helpful, notHelpful } = await temporary.store.insights(GUILD, temporary.clock.now, 1);
    return { helpful, notHelpful };
  };
  const gaps = () => temporary.store.gapQuestions(GUILD, new Date(0));

  it('is asked for below each answer in a server', async () => {
    expect(labels(await answer())).toEqual(expect.arrayContaining(['Helpful', 'Not helpful']));
    const menu = await bodyOf(answerMessage.run(onMessage(QUESTION), temporary.services));
    expect(labels(menu)).toEqual(expect.arrayContaining(['Helpful', 'Not helpful']));
  });

  it('is not asked for where nobody would read it', async () => {
    expect(labels(await answer(inDirectMessage))).not.toContain('Helpful');
    expect(labels(await answer({ ...inServer, botPermissions: 0n }))).not.toContain('Helpful');
    await temporary.store.changeSettings(GUILD, { feedback: false });
    await temporary.services.refresh(GUILD);
    expect(labels(await answer())).not.toContain('Helpful');
  });

  it('counts one vote of each member, the last one', async () => {
    const body = await answer();
    expect(await vote(body, 'Helpful')).toMatchObject({
      visibility: 'private',
      outcome: { result: 'saved' },
    });
    await vote(body, 'Helpful');
    expect(await votes()).toEqual({ helpful: 1, notHelpful: 0 });
    await vote(body, 'Not helpful');
    expect(await votes()).toEqual({ helpful: 0, notHelpful: 1 });
    await Promise.all([vote(body, 'Helpful'), vote(body, 'Helpful', bob)]);
    expect(await votes()).toEqual({ helpful: 2, notHelpful: 0 });
  });

  it('keeps the question of a bad answer with what the member wrote, until the member thinks better of it', async () => {
    const body = await answer();
    const reply = await vote(body, 'Not helpful');
    if (reply.kind !== 'modal') throw new Error(`no modal but ${reply.kind}`);
    expect(await gaps()).toMatchObject([
      { text: QUESTION, reason: 'voted-down', passage: 'gpt-j#licence-1', comment: null },
    ]);
    const { message } = onComponent(body);
    const fields = { comment: 'I meant the code' };
    await handleModal(reply.modal.custom_id, { ...inServer, fields, message }, temporary.services);
    expect(await gaps()).toMatchObject([{ text: QUESTION, comment: 'I meant the code' }]);
    await vote(body, 'Helpful');
    expect(await gaps()).toEqual([]);
  });

  it('keeps no question where the server keeps none, and then asks for no sentence', async () => {
    const body = await answer();
    await temporary.store.changeSettings(GUILD, { keepQuestions: false });
    await temporary.services.refresh(GUILD);
    expect(await vote(body, 'Not helpful')).toMatchObject({ kind: 'message', outcome: { result: 'saved' } });
    expect(await gaps()).toEqual([]);
    expect(await votes()).toEqual({ helpful: 0, notHelpful: 1 });
  });

  it('says so when a vote could not be counted', async () => {
    const body = await answer();
    await temporary.store.close();
    expect(await vote(body, 'Helpful')).toMatchObject({
      visibility: 'private',
      outcome: { result: 'unsaved' },
    });
  });

  it('never keeps the words of somebody who did not ask', async () => {
    await bodyOf(
      answerMessage.run(onMessage('Does anybody know a good bakery in Rome?'), temporary.services),
    );
    expect(await gaps()).toEqual([]);
    expect(await temporary.store.insights(GUILD, temporary.clock.now, 1)).toMatchObject({ refused: 1 });
  });
});
