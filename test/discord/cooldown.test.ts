import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { readable } from '../support/discord/index.ts';
import { openScene, type Scene } from '../support/scene.ts';

describe('Cooldown', () => {
  it('keeps a pause after each use', () => {
    const cooldown = new Cooldown();
    expect(cooldown.use('ada', 3, 10_000)).toBeNull();
    expect(cooldown.use('ada', 3, 12_999)).toEqual({ until: 13_000, first: true });
    expect(cooldown.use('ada', 3, 13_000)).toBeNull();
  });

  it('says which refusal of a wait is the first', () => {
    const cooldown = new Cooldown();
    cooldown.use('ada', 3, 0);
    expect(cooldown.use('ada', 3, 1)?.first).toBe(true);
    expect(cooldown.use('ada', 3, 2)?.first).toBe(false);
  });

  it('counts each key for itself', () => {
    const cooldown = new Cooldown();
    cooldown.use('ada', 3, 0);
    expect(cooldown.use('bob', 3, 0)).toBeNull();
  });

  it('never makes anybody wait when the pause is 0', () => {
    const cooldown = new Cooldown();
    cooldown.use('ada', 0, 0);
    expect(cooldown.use('ada', 0, 0)).toBeNull();
  });

  it('lets a use that came to nothing be made again', () => {
    const cooldown = new Cooldown();
    cooldown.use('ada', 3, 0);
    cooldown.forgive('ada');
    expect(cooldown.use('ada', 3, 0)).toBeNull();
  });

  it('forgets the oldest rather than grow without end', () => {
    const cooldown = new Cooldown();
    for (let member = 0; member <= 10_000; member += 1) cooldown.use(String(member), 3, 0);
    expect(cooldown.use('10000', 3, 1)).not.toBeNull();
    expect(cooldown.use('0', 3, 1)).toBeNull();
  });
});

describe('in Discord', () => {
  const settings = { ...DEFAULT_SETTINGS, memberCooldown: 5, channelCooldown: 2 };
  const QUESTION = { question: 'Who created GPT-J?' };
  let scene: Scene;
  let now: number;

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24);
    scene = await openScene({ services: { settingsFor: () => settings, now: () => new Date(now) } });
  });

  afterEach(() => scene.close());

  it('a member who is too quick is told privately when to try again', async () => {
    await scene.ada.command('ask', QUESTION);
    const note = await scene.ada.command('search', { query: 'GPT-J' });
    expect(note.isPrivate).toBe(true);
    expect(note.text).toContain(`<t:${now / 1_000 + 5}:R>`);
    now += 5_000;
    expect((await scene.ada.command('ask', QUESTION)).isPrivate).toBe(false);
  });

  it('a channel is left in peace, while private answers go on', async () => {
    await scene.ada.command('ask', QUESTION);
    const note = await scene.bob.command('ask', QUESTION);
    expect(note.isPrivate).toBe(true);
    expect(note.text).toContain(`<t:${now / 1_000 + 2}:R>`);
    expect((await scene.bob.command('ask', { ...QUESTION, private: true })).text).toContain('Ben Wang');
  });

  it('buttons need no pause', async () => {
    const answer = await scene.ada.command('ask', QUESTION);
    expect((await scene.ada.press(answer.message, 'More passages')).text).not.toContain('<t:');
  });

  it('somebody who goes on writing is told once', async () => {
    const direct = scene.openDirect();
    await direct.ask('who created GPT-J?');
    expect(readable(await direct.ask('when?'))).toContain('<t:');
    direct.say('when??');
    now += 5_000;
    await direct.ask('when was it released?');
    expect(scene.discord.state.sent.all).toHaveLength(3);
  });
});
