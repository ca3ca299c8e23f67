import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { buttonLabels, type Person, type StoredMessage } from '../support/discord/index.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { storedServices } from '../support/server.ts';

const KNOWN = { question: 'What licence do the weights of GPT-J have?' };
const UNKNOWN = { question: 'When is the reading group?' };
const ANSWER = { answer: 'Every Thursday at 18:00 UTC.', link: 'https://example.org/reading-group' };

describe('what moderators do in Discord', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  let scene: Scene;
  let boss: Person;
  beforeEach(async () => {
    const unhurried = { ...DEFAULT_SETTINGS, memberCooldown: 0 };
    temporary = await storedServices({ defaults: unhurried });
    const { settingsFor, ...services } = temporary.services;
    scene = await openScene({ services: { ...services, settingsFor } });
    boss = scene.discord.createMember(scene.help, 'Boss', PermissionFlagsBits.ManageGuild);
  });
  afterEach(async () => {
    await scene.close();
    await temporary.dispose();
  });

  /** A moderator of another server that the bot is in. */
  function elsewhere(): { mod: Person; member: Person } {
    const { help } = scene.discord.createGuild('Elsewhere');
    return {
      mod: scene.discord.createMember(help, 'Other mod', PermissionFlagsBits.ManageMessages),
      member: scene.discord.createMember(help, 'Other'),
    };
  }

  async function teach(question = UNKNOWN.question): Promise<StoredMessage> {
    const modal = await scene.mod.command('teach');
    return (await scene.mod.submit(modal, { questions: question, ...ANSWER })).message;
  }

  it('goes from a question without answer to an answer, its edit, its end and its return', async () => {
    const { ada, bob, mod } = scene;
    expect((await ada.command('ask', UNKNOWN)).text).toContain('I found nothing in my sources');

    const gaps = await mod.command('gaps');
    expect(gaps.isPrivate).toBe(true);
    expect(gaps.text).toContain(UNKNOWN.question);
    const modal = await mod.press(gaps.message, 'Teach an answer');
    const saved = await mod.submit(modal, ANSWER);
    expect(saved.isPrivate).toBe(true);
    expect((await mod.command('gaps')).text).toContain('No question');

    const answer = await bob.command('ask', UNKNOWN);
    expect(answer.text).toContain('**Every Thursday at 18:00 UTC.**');
    expect(answer.text).toContain('Taught by the moderators of this server on 23 November 2026');
    expect((await bob.ask(`@bot ${UNKNOWN.question}`)).id).toBeDefined();

    const edit = await mod.press(saved.message, 'Edit');
    const edited = await mod.submit(edit, { answer: 'Every Friday.' });
    expect((await bob.command('ask', UNKNOWN)).text).toContain('**Every Friday.**');

    const deleted = await mod.press(edited.message, 'Delete');
    expect((await bob.command('ask', UNKNOWN)).text).toContain('I found nothing in my sources');
    await mod.press(deleted.message, 'Restore');
    expect((await bob.command('ask', UNKNOWN)).text).toContain('**Every Friday.**');
  });

  it('teaches what somebody wrote', async () => {
    const written = scene.ada.say('The reading group meets on Mondays.');
    const modal = await scene.mod.menu('Teach this answer', written);
    await scene.mod.submit(modal, { questions: UNKNOWN.question });
    const answer = await scene.bob.command('ask', UNKNOWN);
    expect(answer.text).toContain('The reading group meets on Mondays.');
    expect(JSON.stringify(answer.message.components)).toContain(
      `https://discord.com/channels/${scene.help.guild?.id}/${scene.help.id}/${written.id}`,
    );
  });

  it('is hidden from members, and refused where a server shows it to them', async () => {
    await expect(scene.ada.command('gaps')).rejects.toThrow();
    const shown = (scene.discord.state.commands.get('global') ?? []).map((command) => ({
      ...command,
      default_member_permissions: null,
    }));
    scene.discord.state.commands.set('global', shown);
    for (const command of ['gaps', 'teach', 'taught', 'insights', 'settings']) {
      const denial = await scene.ada.command(command);
      expect(denial.isPrivate).toBe(true);
      expect(denial.text).toContain('Only somebody who may manage');
    }
    const written = scene.bob.say('The reading group meets on Mondays.');
    expect((await scene.ada.menu('Teach this answer', written)).text).toContain(
      'Only somebody who may manage',
    );
    expect((await scene.mod.command('settings')).text).toContain('Only somebody who may manage the server');
  });

  it('counts the votes of two members who vote at once, and the last vote of each', async () => {
    const { ada, bob, mod } = scene;
    const { message } = await ada.command('ask', KNOWN);
    const votes = await Promise.all([ada.press(message, 'Helpful'), bob.press(message, 'Helpful')]);
    expect(votes.map(({ isPrivate }) => isPrivate)).toEqual([true, true]);
    expect((await mod.command('insights')).text).toContain('100% (2 of 2) of votes');

    const modal = await bob.press(message, 'Not helpful');
    expect((await bob.submit(modal, { comment: 'I meant the code.' })).isPrivate).toBe(true);
    expect((await mod.command('insights')).text).toContain('50% (1 of 2) of votes');
    expect((await mod.command('gaps')).text).toContain('comment: I meant the code.');
    expect(message.edits).toBe(0);
  });

  it('never shows in another server', async () => {
    await scene.ada.command('ask', { question: 'Is there a Minetest server?' });
    await teach();
    await boss.press((await boss.command('settings')).message, 'Answer in private');
    const { mod, member } = elsewhere();
    expect((await mod.command('gaps')).text).toContain('No question');
    expect((await mod.command('taught')).text).toContain('There are none yet.');
    expect((await mod.command('insights')).text).toContain('Nobody asked anything.');
    expect((await member.command('ask', UNKNOWN)).text).toContain('I found nothing in my sources');
    expect((await member.command('ask', KNOWN)).isPrivate).toBe(false);
    expect((await scene.ada.command('ask', KNOWN)).isPrivate).toBe(true);
  });

  it('changes how the bot behaves at once', async () => {
    const { ada, discord, help } = scene;
    const settings = await boss.command('settings');
    await boss.press(settings.message, 'Switch feedback off');
    expect(buttonLabels((await ada.command('ask', KNOWN)).message)).not.toContain('Helpful');

    const { guild } = help;
    if (guild === null) throw new Error('The channel is in a server');
    const bots = discord.state.createChannel({ guild, name: 'bots' });
    await boss.chooseChannels(settings.message, 'Answer mentions only in …', [help]);
    expect(settings.text).toContain(`answered in <#${help.id}>`);
    const ignored = ada.at(bots).say(`@bot ${KNOWN.question}`);
    await ada.ask(`@bot ${KNOWN.question}`);
    expect([...discord.state.messages.values()].filter(({ replyTo }) => replyTo === ignored.id)).toEqual([]);

    await boss.choose((await boss.command('settings')).message, 'Pause of a member: 30 seconds');
    await ada.command('ask', KNOWN);
    expect((await ada.command('ask', KNOWN)).text).toContain('Please try again');
  });

  it('exports gaps and answers as files', async () => {
    await scene.ada.command('ask', UNKNOWN);
    const table = await scene.mod.press((await scene.mod.command('gaps')).message, 'Export as CSV');
    expect(table.message.files).toEqual(['gaps.csv']);
    await teach();
    const document = await scene.mod.press((await scene.mod.command('taught')).message, 'Export as Markdown');
    expect(document.message.files).toEqual(['taught-answers.md']);
  });

  it('lets members see and erase what is kept about them, in direct messages too', async () => {
    await scene.ada.command('ask', UNKNOWN);
    const direct = scene.openDirect();
    const privacy = await direct.command('privacy');
    expect(privacy.text).toContain('1 question, 0 votes');
    const file = await direct.press(privacy.message, 'Export my data');
    expect(file.message.files).toEqual(['my-data.json']);
    const confirm = await direct.press(privacy.message, 'Erase my data');
    expect((await direct.press(confirm.message, 'Erase')).text).toContain('Erased: 1 question');
    expect((await scene.mod.command('gaps')).text).toContain('No question');
  });

  it('says that the database is away, and goes on answering', async () => {
    await teach();
    await scene.ada.command('ask', UNKNOWN);
    await temporary.store.close();
    expect((await scene.ada.command('ask', KNOWN)).text).toContain('Apache 2.0');
    expect((await scene.ada.command('ask', UNKNOWN)).text).toContain('Every Thursday');
    const { message } = await scene.ada.command('ask', KNOWN);
    expect((await scene.ada.press(message, 'Helpful')).text).toContain('I cannot reach my database');
    expect((await scene.mod.command('about')).text).toContain('Trouble with my database');
    const modal = await scene.mod.command('teach');
    const unsaved = await scene.mod.submit(modal, { questions: UNKNOWN.question, ...ANSWER });
    expect(unsaved.text).toContain('Nothing was saved.');
    expect(unsaved.text).toContain(ANSWER.answer);
  });
});
