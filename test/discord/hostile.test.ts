import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readable } from '../support/discord/index.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { openScene, type Scene } from '../support/scene.ts';

const NOBODY = { everyone: false, users: [], roles: [] };

describe('whatever members write', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });

  afterAll(async () => {
    const requests = scene.discord.rest.requests.all;
    expect(requests.filter(({ status }) => status === null || status >= 400)).toEqual([]);
    expect(scene.bot.log.filter(({ level }) => level !== 'info' && level !== 'debug')).toEqual([]);
    await scene.close();
  });

  const texts = HOSTILE_TEXTS.filter((text) => text.trim() !== '');

  it.each(texts)('is answered in a command without harm: %j', async (text) => {
    const question = [...text].slice(0, 1000).join('');
    const answer = await scene.ada.command('ask', { question });
    expect(answer.message.pings).toEqual(NOBODY);
    const search = await scene.ada.command('search', { query: [...text].slice(0, 100).join('') });
    expect(search.message.pings).toEqual(NOBODY);
    await scene.ada.complete('ask', 'question', question);
    await scene.ada.command('passage', { id: text.slice(0, 1000) });
    await scene.ada.command('topics', { document: text.slice(0, 1000) });
  });

  it.each(texts)('is answered in a conversation without harm: %j', async (text) => {
    const answer = await scene.ada.ask(`@bot ${text}`);
    expect(answer.pings).toEqual(NOBODY);
    const direct = await scene.openDirect().ask(text);
    const followUp = await scene.ada.ask(`@bot ${text}`, { to: answer });
    expect([direct.pings, followUp.pings]).toEqual([NOBODY, NOBODY]);
    expect(readable(followUp)).not.toMatch(/@(everyone|here)\b/);
  });

  it.each(texts)('can be looked at with the message menus without harm: %j', async (text) => {
    const message = scene.ada.say(text);
    const answer = await scene.mod.menu('Answer this', message);
    const check = await scene.mod.menu('Check against sources', message);
    expect([answer.isPrivate, check.isPrivate]).toEqual([true, true]);
    expect([answer.message.pings, check.message.pings]).toEqual([NOBODY, NOBODY]);
  });

  it('is kept out of names as well', async () => {
    const mod = scene.discord.createMember(scene.help, '@everyone **x** <@1>', 1n << 13n);
    const answer = await mod.menu('Answer this', scene.ada.say('Who created GPT-J?'));
    await mod.press(answer.message, 'Post as reply');
    await scene.discord.changed(answer.message);
    expect(scene.discord.state.sent.all.at(-1)?.pings).toEqual(NOBODY);
  });
});
