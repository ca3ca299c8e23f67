import { REST, type RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { register } from '../../src/discord/registration.ts';
import { startBot } from '../support/bot.ts';
import { LocalDiscord } from '../support/discord/index.ts';
import { openScene } from '../support/scene.ts';

type Definition = Command['definition'];

const ASK: RESTPostAPIChatInputApplicationCommandsJSONBody = { name: 'ask', description: 'Asks' };
const MENU: Definition = { type: 3, name: 'Answer this' };
const DEFINITIONS = commands.map(({ definition }) => definition);

describe('register', () => {
  let discord: LocalDiscord;
  let rest: REST;

  beforeEach(async () => {
    discord = await LocalDiscord.start();
    rest = new REST({ api: discord.api }).setToken(discord.token);
  });

  afterEach(() => discord.stop());

  const run = (definitions: readonly Definition[] = DEFINITIONS, guildId: string | null = null) =>
    register(rest, { applicationId: discord.state.bot.id, guildId, definitions, pauses: [0, 0, 0] });

  it('writes once, then finds everything as it should be', async () => {
    expect((await run()).written).toBe(true);
    const again = await run();
    expect(again.written).toBe(false);
    expect(again.ids.get('ask')).toBe(
      discord.state.commands.get('global')?.find(({ name }) => name === 'ask')?.id,
    );
  });

  it('does the same in a single server, where Discord ignores contexts', async () => {
    const { guild } = discord.createGuild().help;
    expect((await run(DEFINITIONS, guild?.id)).written).toBe(true);
    expect((await run(DEFINITIONS, guild?.id)).written).toBe(false);
    expect(discord.state.commands.has('global')).toBe(false);
  });

  it.each<[string, readonly Definition[]]>([
    ['another description', [{ ...ASK, description: 'New' }, MENU]],
    ['a command less', [ASK]],
    ['other permissions', [{ ...ASK, default_member_permissions: '8' }, MENU]],
    ['other contexts', [{ ...ASK, contexts: [0] }, MENU]],
  ])('writes when there is %s', async (_what, changed) => {
    await run([ASK, MENU]);
    expect((await run(changed)).written).toBe(true);
  });

  it('keeps the ids of commands that stay', async () => {
    const before = await run();
    const after = await run(DEFINITIONS.slice(0, 2));
    expect(after.ids.get('ask')).toBe(before.ids.get('ask'));
  });

  it('tries again while Discord is in trouble', async () => {
    // The client itself tries four times without a pause.
    discord.override('GET', '/applications/:id/commands', () => ({ status: 503 }), 4);
    discord.override('PUT', '/applications/:id/commands', () => 'hang up', 2);
    expect((await run()).written).toBe(true);
  });

  it.each([401, 403, 400])('gives up at once on a refusal with %i', async (status) => {
    discord.override(
      'GET',
      '/applications/:id/commands',
      () => ({ status, body: { code: 0, message: 'no' } }),
      2,
    );
    await expect(run()).rejects.toThrow('no');
    expect(discord.rest.requests.all).toHaveLength(1);
  });
});

describe('the bot', () => {
  it('registers in one server alone when it is told to', async () => {
    const discord = await LocalDiscord.start();
    const { help, id } = discord.createGuild();
    const bot = await startBot(discord, { guildId: id });
    const answer = await discord.createMember(help).command('ask', { question: 'Who created GPT-J?' });
    expect(answer.text).toContain('Ben Wang');
    await bot.stop();
    await discord.stop();
  });

  it('writes nothing when it is started again', async () => {
    const scene = await openScene();
    await scene.restart();
    await scene.ada.command('about');
    const puts = scene.discord.rest.requests.all.filter(({ method }) => method === 'PUT');
    expect(puts).toHaveLength(1);
    await scene.close();
  });

  it('answers although its commands could not be registered', async () => {
    const scene = await openScene();
    scene.discord.override('GET', '/applications/:id/commands', () => ({
      status: 403,
      body: { code: 0, message: 'no' },
    }));
    await scene.restart();
    expect((await scene.ada.command('about')).isPrivate).toBe(true);
    expect(scene.bot.log).toContainEqual(expect.objectContaining({ level: 'error', scope: 'everywhere' }));
    await scene.close();
  });
});
