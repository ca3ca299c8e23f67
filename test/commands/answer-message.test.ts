import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../commands/answer-message.ts';
import { handleComponent } from '../../commands/index.ts';
import { bodiesOf, bodyOf, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import {
  byModerator,
  fixtureServices,
  inDirectMessage,
  inServer,
  onComponent,
  onMessage,
} from '../support/requests.ts';

const services = fixtureServices();
const message = 'I want to sell a product. Can I use GPT-J commercially?';

async function preview(context = byModerator) {
  return bodyOf(answerMessage.run(onMessage(message, context), services));
}

function labels(body: Awaited<ReturnType<typeof preview>>) {
  return controlsOf(body).map(({ label }) => label);
}

describe('Answer this', () => {
  it('answers only the one who asks for it', async () => {
    const reply = await answerMessage.run(onMessage(message), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { passage: 'gpt-j#licence-1' } });
  });

  it('offers a moderator to post the answer', async () => {
    expect(labels(await preview())).toContain('Post as reply');
  });

  it.each([
    ['other members', inServer],
    ['direct messages', inDirectMessage],
    ['channels where the bot may not write', { ...byModerator, botPermissions: 0n }],
  ])('does not offer that to or in %s', async (_who, context) => {
    expect(labels(await preview(context))).not.toContain('Post as reply');
  });

  it('says in private that it has no answer', async () => {
    const reply = await answerMessage.run(onMessage('Which pizza is best in Rome?', byModerator), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'refused' } });
  });

  it.each(HOSTILE_TEXTS)('survives %j', async (hostile) => {
    await bodyOf(answerMessage.run(onMessage(hostile, byModerator), services));
  });
});

describe('Post as reply', () => {
  it('posts what the moderator has seen, with their name', async () => {
    const body = await preview();
    const request = { ...onComponent(body), ...byModerator };
    const reply = await handleComponent(customIdOf(body, 'Post as reply'), request, services);
    expect(reply).toMatchObject({ kind: 'post', messageId: '400000000000000001' });
    const [posted] = bodiesOf(reply);
    if (posted === undefined) throw new Error('Nothing was posted.');
    expect(textOf(posted).split('\n')).toEqual([...textOf(body).split('\n'), '-# Posted by Mod']);
    expect(labels(posted)).toEqual(['Read source', 'More passages', 'Dismiss']);
  });

  it('lets the member who was answered dismiss the reply', async () => {
    const body = await preview();
    const request = { ...onComponent(body), ...byModerator };
    const [posted] = bodiesOf(await handleComponent(customIdOf(body, 'Post as reply'), request, services));
    expect(posted && customIdOf(posted, 'Dismiss')).toBe('1~ask~dismiss~100000000000000003');
  });

  it('is refused to who may not manage messages, whatever the button says', async () => {
    const body = await preview();
    const customId = customIdOf(body, 'Post as reply');
    for (const context of [inServer, { ...byModerator, guildId: null }]) {
      const reply = await handleComponent(customId, { ...onComponent(body), ...context }, services);
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private', outcome: { result: 'denied' } });
    }
  });

  it.each(HOSTILE_TEXTS)('shows a moderator named %j without harm', async (name) => {
    const body = await preview();
    const request = { ...onComponent(body), ...byModerator, invoker: { ...byModerator.invoker, name } };
    bodiesOf(await handleComponent(customIdOf(body, 'Post as reply'), request, services));
  });
});
