import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buttonLabels, readable } from '../support/discord/index.ts';
import { FIXTURE_FILES, fixtureLibrary } from '../support/library.ts';
import { openScene, type Scene } from '../support/scene.ts';

const LONG = {
  'long.md': `# Long\n\n${'Every sentence of this long passage is about llamas in many ways. '.repeat(18)}\n`,
  'emoji.md': `# Emoji\n\nThe family is ${'👩‍👩‍👧‍👦'.repeat(90)} in emoji.\n`,
  'many.md': `# Many\n\n${Array.from({ length: 12 }, (_, index) => `## Part ${index}\n\nLlamas eat grass number ${index}.\n`).join('\n')}`,
};

describe('in a server', () => {
  let scene: Scene;

  beforeAll(async () => {
    const library = fixtureLibrary({ ...FIXTURE_FILES, ...LONG });
    scene = await openScene({ services: { libraryFor: () => library } });
  });

  afterAll(() => scene.close());

  it('registers every command of the list', () => {
    const registered = scene.discord.state.commands.get('global') ?? [];
    expect(registered.map(({ name }) => name)).toEqual(commands.map(({ definition }) => definition.name));
  });

  it('/ask answers for all to see, and privately on request', async () => {
    const question = 'Who created GPT-J?';
    const answer = await scene.ada.command('ask', { question });
    expect(answer.text).toContain('Ben Wang');
    expect(answer.isPrivate).toBe(false);
    expect((await scene.ada.command('ask', { question, private: true })).isPrivate).toBe(true);
  });

  it('/ask refuses privately what the sources do not say', async () => {
    const refusal = await scene.ada.command('ask', { question: 'Who won the football match?' });
    expect(refusal.text).toContain('nothing in my sources');
    expect(refusal.isPrivate).toBe(true);
  });

  it('completes questions, documents and passages while somebody types', async () => {
    const questions = await scene.ada.complete('ask', 'question', 'commercially');
    expect(questions).toContainEqual({
      name: 'can I use gpt-j commercially',
      value: 'can I use gpt-j commercially',
    });
    const documents = await scene.ada.complete('search', 'document', 'pile', { query: 'books' });
    expect(documents).toEqual([{ name: 'The Pile', value: 'the-pile' }]);
    const passages = await scene.ada.complete('passage', 'id', 'gpt-j#lic');
    expect(passages[0]?.value).toBe('gpt-j#licence-1');
  });

  it('shows further passages to whoever presses the button', async () => {
    const answer = await scene.ada.command('ask', { question: 'Who created GPT-J?' });
    const more = await scene.bob.press(answer.message, 'More passages');
    expect(more.message.onlyFor).toBe(scene.bob.user);
    expect(answer.message.edits).toBe(0);
  });

  it('/search turns pages and opens a passage', async () => {
    const results = await scene.ada.command('search', { query: 'llamas grass' });
    expect(results.isPrivate).toBe(true);
    const first = results.text;
    await scene.ada.press(results.message, 'Next');
    expect(results.text).not.toBe(first);
    expect(() => scene.ada.preparePress(results.message, 'Previous')).not.toThrow();
    await scene.ada.press(results.message, 'Previous');
    expect(results.text).toBe(first);
    expect(() => scene.ada.preparePress(results.message, 'Previous')).toThrow('disabled');
  });

  it('takes a page beyond the ends for the nearest', async () => {
    const results = await scene.ada.command('search', { query: 'llamas grass' });
    const first = results.text;
    await scene.ada.use(results.message, '1~search~page~-5');
    expect(results.text).toBe(first);
    await scene.ada.use(results.message, '1~search~page~99999');
    expect(() => scene.ada.preparePress(results.message, 'Next')).toThrow('disabled');
  });

  it('/passage shows a passage with its neighbours, however long it is', async () => {
    const passage = await scene.ada.command('passage', { id: 'long#intro-1' });
    expect(passage.text).toContain('llamas in many ways');
    expect((await scene.ada.command('passage', { id: 'emoji#intro-1' })).text).toContain('👩‍👩‍👧‍👦');
    expect((await scene.ada.command('passage', { id: 'nowhere#1' })).isPrivate).toBe(true);
  });

  it('/topics leads from documents to sections to passages', async () => {
    const topics = await scene.ada.command('topics');
    expect(topics.text).toContain('GPT-J');
    await scene.ada.choose(topics.message, 'GPT-J');
    const passage = await scene.ada.choose(topics.message, 'Licence');
    expect(passage.text).toContain('Apache 2.0');
  });

  it('/about names the version and gives the invite link', async () => {
    const about = await scene.ada.command('about');
    expect(about.text).toContain('1.2.3');
    const links = JSON.stringify(about.message.components);
    expect(links).toContain(`client_id=${scene.discord.state.bot.id}`);
  });

  it('writes commands as mentions that can be clicked', async () => {
    const ask = scene.discord.state.commands.get('global')?.find(({ name }) => name === 'ask');
    const stale = await scene.ada.use(scene.ada.say('x'), '0~ask~more');
    expect(stale.text).toContain(`</ask:${ask?.id}>`);
  });

  it('lets a moderator post the private answer to a message as a reply', async () => {
    const question = scene.ada.say('Does anybody know who created GPT-J?');
    const answer = await scene.mod.menu('Answer this', question);
    expect(answer.message.onlyFor).toBe(scene.mod.user);
    const [posted] = await Promise.all([
      scene.discord.replyTo(question),
      scene.mod.press(answer.message, 'Post as reply'),
    ]);
    expect(readable(posted)).toContain('Posted by Mod');
    expect(posted.pings).toEqual({ everyone: false, users: [], roles: [] });
    await scene.discord.changed(answer.message);
    expect(answer.text).toBe('Posted as a reply.');
  });

  it('posts once when the button is pressed twice', async () => {
    const question = scene.ada.say('Who created GPT-J?');
    const answer = await scene.mod.menu('Answer this', question);
    const twice = [0, 1].map(() => scene.mod.preparePress(answer.message, 'Post as reply'));
    await Promise.all(twice.map((prepared) => scene.discord.exchange(prepared)));
    for (const _ of twice) await scene.discord.changed(answer.message);
    const replies = [...scene.discord.state.messages.values()].filter(
      ({ replyTo }) => replyTo === question.id,
    );
    expect(replies).toHaveLength(1);
  });

  it('says so when it may not write in the channel', async () => {
    const quiet = scene.discord.state.createChannel(
      scene.help.guild === null ? {} : { guild: scene.help.guild },
    );
    const mod = scene.mod.at(quiet);
    const answer = await mod.menu('Answer this', scene.ada.at(quiet).say('Who created GPT-J?'));
    quiet.botPermissions = 0n;
    await mod.press(answer.message, 'Post as reply');
    await scene.discord.changed(answer.message);
    expect(answer.text).toContain('may not write in this channel');
  });

  it('posts the answer even though the question was deleted meanwhile', async () => {
    const question = scene.ada.say('Who created GPT-J?');
    const answer = await scene.mod.menu('Answer this', question);
    scene.ada.remove(question);
    await scene.mod.press(answer.message, 'Post as reply');
    await scene.discord.changed(answer.message);
    expect(answer.text).toBe('Posted as a reply.');
  });

  it('checks a message against the sources, for moderators only', async () => {
    const claim = scene.ada.say('GPT-J was created by Ben Wang. It has 900 billion parameters.');
    const check = await scene.mod.menu('Check against sources', claim);
    expect(check.isPrivate).toBe(true);
    expect(check.text).toContain('Ben Wang');
    await expect(scene.ada.menu('Check against sources', claim)).rejects.toThrow('hides');
  });

  describe('a public answer', () => {
    const ask = async () => (await scene.ada.command('ask', { question: 'Who created GPT-J?' })).message;

    it('is dismissed by the asker', async () => {
      const answer = await ask();
      await scene.ada.press(answer, 'Dismiss');
      await scene.discord.changed(answer);
      expect(answer.deleted).toBe(true);
    });

    it('is dismissed by a moderator', async () => {
      const answer = await ask();
      await scene.mod.press(answer, 'Dismiss');
      await scene.discord.changed(answer);
      expect(answer.deleted).toBe(true);
    });

    it('is not dismissed by others, who are told why', async () => {
      const answer = await ask();
      const refusal = await scene.bob.press(answer, 'Dismiss');
      expect(refusal.isPrivate).toBe(true);
      expect(refusal.text).toContain('can dismiss');
      expect(answer.deleted).toBe(false);
    });

    it('is removed as an own message where the interaction cannot reach it', async () => {
      const answer = await ask();
      scene.discord.override('DELETE', '/webhooks/:id/:token/messages/@original', () => ({
        status: 404,
        body: { message: 'Unknown Message', code: 10008 },
      }));
      await scene.ada.press(answer, 'Dismiss');
      await scene.discord.changed(answer);
      expect(answer.deleted).toBe(true);
    });
  });

  it('tells helpfully that a button is of an earlier version or a passage is gone', async () => {
    const message = scene.ada.say('x');
    for (const id of [
      '0~ask~more~x',
      '1~ask~constructor',
      '1~nobody~x',
      '1~passage~open~AAAAAAAA',
      'rubbish',
      '',
    ]) {
      if (id === '') continue;
      const note = await scene.ada.use(message, id);
      expect(note.isPrivate).toBe(true);
      expect(note.text).toContain('out of date');
    }
  });

  it('works where only the member installed it', async () => {
    const { help } = scene.discord.createGuild('Elsewhere', false);
    const eve = scene.discord.createMember(help, 'Eve');
    const answer = await eve.command('ask', { question: 'Who created GPT-J?' });
    expect(answer.text).toContain('Ben Wang');
    expect(buttonLabels(answer.message)).toContain('Dismiss');
    await eve.press(answer.message, 'Dismiss');
    await scene.discord.changed(answer.message);
    expect(answer.message.deleted).toBe(true);
  });

  it('logs one line for each, without what was asked', async () => {
    await scene.ada.command('ask', { question: 'Who created GPT-J?' });
    await scene.ada.complete('ask', 'question', 'x');
    expect(scene.bot.log.filter(({ level }) => level === 'info').at(-1)).toEqual({
      level: 'info',
      time: expect.any(String),
      command: 'ask',
      guild: scene.help.guild?.id,
      outcome: 'answered',
      confidence: expect.any(Number),
      passage: 'gpt-j#intro-1',
      ms: expect.any(Number),
      msg: 'Answered',
    });
    const loud = scene.bot.log.filter(({ level }) => level !== 'debug');
    expect(JSON.stringify(loud)).not.toContain('Who created');
  });
});
