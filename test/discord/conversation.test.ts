import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { BOT_PERMISSIONS, readable, type StoredMessage } from '../support/discord/index.ts';
import { openScene, type Scene } from '../support/scene.ts';

const QUESTION = 'who created GPT-J?';
const ANSWER = 'Ben Wang';
const NOBODY = { everyone: false, users: [], roles: [] };

describe('a message to the bot', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await openScene();
  });

  afterEach(() => scene.close());

  /** The bot's messages in channels so far, found by a last question that is answered in any case. */
  async function sentSoFar(): Promise<readonly StoredMessage[]> {
    await scene.openDirect().ask('a last question');
    return scene.discord.state.sent.all.slice(0, -1);
  }

  it('is answered as a reply that pings nobody', async () => {
    const answer = await scene.ada.ask(`@bot ${QUESTION}`);
    expect(readable(answer)).toContain(ANSWER);
    expect(answer.pings).toEqual(NOBODY);
    expect(readable(answer)).toContain(`Question: ${QUESTION}`);
  });

  it('is a follow-up when it replies to an answer, after a restart too', async () => {
    const answer = await scene.ada.ask(`@bot ${QUESTION}`);
    expect(readable(await scene.bob.ask('when was it released?', { to: answer }))).toContain(
      `Asked before: ${QUESTION}`,
    );
    await scene.restart();
    expect(readable(await scene.ada.ask('when was it released?', { to: answer }))).toContain(
      `Asked before: ${QUESTION}`,
    );
  });

  it('is a follow-up in threads: as a reply, and in a thread that was opened on an answer', async () => {
    const answer = await scene.ada.ask(`@bot ${QUESTION}`);
    const opened = scene.ada.at(scene.discord.createThreadOn(answer));
    const first = await opened.ask('@bot when was it released?');
    expect(readable(first)).toContain(`Asked before: ${QUESTION}`);
    expect(first.channel).toBe(opened.channel);
    expect(readable(await opened.ask('and its licence?', { to: first }))).toContain(
      `Asked before: ${QUESTION} when was it`,
    );
    const other = scene.ada.at(scene.discord.createThread(scene.help));
    expect(readable(await other.ask(`@bot ${QUESTION}`))).not.toContain('Asked before');
  });

  it('needs no mention when it is direct, and continues what was asked there', async () => {
    const direct = scene.openDirect();
    expect(readable(await direct.ask(QUESTION))).toContain(ANSWER);
    expect(readable(await direct.ask('when was it released?'))).toContain(`Asked before: ${QUESTION}`);
    await scene.restart();
    expect(readable(await direct.ask('and its licence?'))).toContain(
      `Asked before: ${QUESTION} when was it released?`,
    );
  });

  it('begins anew in a direct conversation after a while', async () => {
    const direct = scene.openDirect();
    await direct.ask(QUESTION);
    scene.discord.state.clock.advance(11 * 60_000);
    expect(readable(await direct.ask('when was it released?'))).not.toContain('Asked before');
  });

  it('gets help when it asks nothing', async () => {
    expect(readable(await scene.ada.ask('@bot'))).toContain('Ask me a question');
  });

  it('is told what to do when Discord hides a reply to a slash command', async () => {
    const { message } = await scene.ada.command('ask', { question: QUESTION });
    const note = await scene.ada.ask('when was it released?', { to: message });
    expect(readable(note)).toContain(`begin with <@${scene.discord.state.bot.id}>`);
    expect(note.pings).toEqual(NOBODY);
    expect(readable(await scene.ada.ask('@bot when was it released?', { to: message }))).toContain(
      `Asked before: ${QUESTION}`,
    );
  });

  it('is not answered when it is not meant for the bot', async () => {
    const answer = await scene.ada.ask(`@bot ${QUESTION}`);
    const before = scene.discord.state.sent.all.length;
    scene.ada.say(QUESTION);
    scene.ada.say('@everyone who created GPT-J?');
    scene.ada.say('thanks!', { to: answer, ping: false });
    scene.discord.createMember(scene.help, 'Other bot', 0n, true).say(`@bot ${QUESTION}`);
    expect((await sentSoFar()).length).toBe(before);
  });

  it('is answered once when it is delivered twice', async () => {
    const question = scene.ada.say(`@bot ${QUESTION}`);
    scene.discord.events.messageCreated(question);
    await scene.discord.replyTo(question);
    expect((await sentSoFar()).filter(({ replyTo }) => replyTo === question.id)).toHaveLength(1);
  });

  it('is dropped when it is deleted before the answer', async () => {
    const question = scene.ada.say(`@bot ${QUESTION}`);
    scene.ada.remove(question);
    expect(await scene.bot.logged('gone')).toMatchObject({ command: 'conversation' });
  });

  it('goes unanswered, with a line in the log, where the bot may not write', async () => {
    scene.help.botPermissions = 0n;
    scene.ada.say(`@bot ${QUESTION}`);
    expect(await scene.bot.logged('forbidden')).toMatchObject({ level: 'warn', channel: scene.help.id });
  });

  it('needs no other permission than the invite link asks for', async () => {
    const { invite } = scene.bot.log.find(({ invite }) => invite !== undefined) ?? {};
    expect(new URL(String(invite)).searchParams.get('permissions')).toBe(String(BOT_PERMISSIONS));
  });

  it('can be dismissed like any answer', async () => {
    const answer = await scene.ada.ask(`@bot ${QUESTION}`);
    expect((await scene.bob.press(answer, 'Dismiss')).isPrivate).toBe(true);
    await scene.ada.press(answer, 'Dismiss');
    await scene.discord.changed(answer);
    expect(answer.deleted).toBe(true);
  });
});

describe('a server that answers mentions in some channels', () => {
  it('is silent elsewhere, and answers in their threads', async () => {
    const chosen: string[] = [];
    const scene = await openScene({
      services: { settingsFor: () => ({ ...DEFAULT_SETTINGS, memberCooldown: 0, mentionChannels: chosen }) },
    });
    scene.ada.say(`@bot ${QUESTION}`);
    expect(readable(await scene.openDirect().ask(QUESTION))).toContain(ANSWER);
    expect(scene.discord.state.sent.all).toHaveLength(1);
    chosen.push(scene.help.id);
    const thread = scene.discord.createThread(scene.help);
    expect(readable(await scene.ada.at(thread).ask(`@bot ${QUESTION}`))).toContain(ANSWER);
    await scene.close();
  });
});
