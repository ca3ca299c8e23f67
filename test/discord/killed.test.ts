import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { LocalDiscord, type Person } from '../support/discord/index.ts';
import { settingsFor, startProgram } from '../support/program.ts';

const UNKNOWN = { question: 'When is the reading group?' };
const KNOWN = { question: 'Who created GPT-J?' };

describe('a bot that is killed', () => {
  let discord: LocalDiscord;
  beforeEach(async () => {
    discord = await LocalDiscord.start();
  });
  afterEach(() => discord.stop());

  async function start(dataDir: string) {
    const settings = { ...settingsFor(discord), DATA_DIR: dataDir, COOLDOWN_MEMBER_SECONDS: '0' };
    const program = startProgram('src/main.js', settings);
    await discord.requested('GET', '/applications/:id/commands');
    return program;
  }

  async function teach(mod: Person): Promise<void> {
    const modal = await mod.command('teach');
    const saved = await mod.submit(modal, { questions: UNKNOWN.question, answer: 'Every Thursday.' });
    expect(saved.text).toContain('Taught.');
  }

  it('has kept all that it acknowledged, and what it wrote before it left', async () => {
    const dataDir = temporaryFolder();
    const { help } = discord.createGuild();
    const ada = discord.createMember(help, 'Ada');
    const mod = discord.createMember(help, 'Mod', PermissionFlagsBits.ManageMessages);
    const killed = await start(dataDir);
    await discord.requested('PUT', '/applications/:id/commands');
    await teach(mod);
    const { message } = await ada.command('ask', KNOWN);
    expect((await ada.press(message, 'Helpful')).text).toContain('Thank you.');
    killed.kill('SIGKILL');
    await killed.ended;

    const asked = await start(dataDir);
    expect((await ada.command('ask', UNKNOWN)).text).toContain('Every Thursday.');
    expect((await mod.command('insights')).text).toContain('100% (1 of 1) of votes');
    await ada.command('ask', { question: 'Is there a Minetest server?' });
    asked.kill('SIGTERM');
    expect((await asked.ended).code).toBe(0);

    const last = await start(dataDir);
    expect((await mod.command('gaps')).text).toContain('Is there a Minetest server?');
    last.kill('SIGTERM');
    expect((await last.ended).stderr).toBe('');
  });

  it('answers although its folder cannot be written', async () => {
    const { help } = discord.createGuild();
    const mod = discord.createMember(help, 'Mod', PermissionFlagsBits.ManageMessages);
    const program = await start(join(temporaryFolder({ file: '' }), 'file', 'data'));
    await discord.requested('PUT', '/applications/:id/commands');
    expect((await mod.command('ask', KNOWN)).text).toContain('Ben Wang');
    expect((await mod.command('about')).text).toContain('Trouble with my database');
    expect((await mod.command('gaps')).text).toContain('I cannot reach my database');
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});
