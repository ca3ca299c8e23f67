import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './corpus/temporary-folder.ts';
import { LocalDiscord } from './support/discord/index.ts';
import { FIXTURE_FILES } from './support/library.ts';
import { settingsFor, startProgram } from './support/program.ts';

const MAIN = 'src/main.js';
const QUESTION = { question: 'Who created GPT-J?' };

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await LocalDiscord.start();
});

afterEach(() => discord.stop());

describe('npm start', () => {
  it('opens the page when there is no token, until SIGINT', async () => {
    const program = startProgram(MAIN, { PORT: '0' });
    const line = await program.stdout.next((text) => text.includes('http://127.0.0.1:'), 'the address');
    const [address = ''] = /http:\S+/.exec(line) ?? [];
    expect(await (await fetch(address)).text()).toContain('<title>');
    program.kill('SIGINT');
    expect(await program.ended).toEqual({ code: 0, stdout: line, stderr: '' });
  });

  it('opens the page beside the bot when it is asked to', async () => {
    const program = startProgram(MAIN, { ...settingsFor(discord), PREVIEW: '1', PORT: '0' });
    await program.stdout.next((text) => text.includes('http://127.0.0.1:'), 'the address');
    await discord.requested('PUT', '/applications/:id/commands');
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('lists all settings that are wrong', async () => {
    const { code, stderr } = await startProgram(MAIN, { DISCORD_TOKEN: 'secret', LOG_LEVEL: 'loud' }).ended;
    expect(stderr).toMatch(/DISCORD_TOKEN.*\n.*LOG_LEVEL/);
    expect(stderr).not.toContain('secret"');
    expect(code).toBe(1);
  });

  it('names a corpus that is not there', async () => {
    const settings = { ...settingsFor(discord), CORPUS: 'nowhere' };
    const { code, stderr } = await startProgram(MAIN, settings).ended;
    expect(stderr).toContain('The corpus nowhere cannot be read');
    expect(code).toBe(1);
  });

  it('ends with advice when the token is wrong, without showing it', async () => {
    const settings = { ...settingsFor(discord), DISCORD_TOKEN: 'another.wrong.token' };
    const { code, stdout, stderr } = await startProgram(MAIN, settings).ended;
    expect(stderr).toContain('Discord refuses the token');
    expect(stdout + stderr).not.toContain('another.wrong');
    expect(code).toBe(1);
  });

  it('ends with advice when its intents are not allowed', async () => {
    discord.gateway.refusal = GatewayCloseCodes.DisallowedIntents;
    const { code, stderr } = await startProgram(MAIN, settingsFor(discord)).ended;
    expect(stderr).toContain('intents');
    expect(code).toBe(1);
  });

  it('ends with advice when Discord closes for good while it runs', async () => {
    const program = startProgram(MAIN, settingsFor(discord));
    await discord.requested('PUT', '/applications/:id/commands');
    discord.gateway.close(GatewayCloseCodes.AuthenticationFailed);
    const { code, stderr } = await program.ended;
    expect(stderr).toContain('Discord refuses the token');
    expect(code).toBe(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('answers until %s, logs out, and ends with 0', async (signal) => {
    const { help } = discord.createGuild();
    const program = startProgram(MAIN, settingsFor(discord));
    await discord.requested('PUT', '/applications/:id/commands');
    const answer = await discord.createMember(help).command('ask', QUESTION);
    expect(answer.text).toContain('Ben Wang');
    program.kill(signal);
    const { code, stdout, stderr } = await program.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"msg":"Left"');
    await discord.gateway.events.next(({ kind, data }) => kind === 'close' && data === 1000, 'the logout');
  });

  it('takes in a corpus that changes while it runs', async () => {
    const corpus = temporaryFolder(FIXTURE_FILES);
    const { help } = discord.createGuild();
    const ada = discord.createMember(help);
    const settings = { ...settingsFor(discord), CORPUS: corpus, COOLDOWN_MEMBER_SECONDS: '0' };
    const program = startProgram(MAIN, settings);
    const read = () => program.stdout.next((line) => line.includes('The corpus is read'), 'a reading');
    await read();
    await discord.requested('PUT', '/applications/:id/commands');
    writeFileSync(join(corpus, 'llamas.md'), '# Llamas\n\nLlamas eat grass.\n');
    await read();
    expect((await ada.command('ask', { question: 'What do llamas eat?' })).text).toContain('grass');
    program.kill('SIGTERM');
    await program.ended;
  });
});

describe('npm run commands:deploy and commands:clear', () => {
  const DEPLOY = 'src/discord/deploy-command.js';

  it('register and remove the commands', async () => {
    const deployed = await startProgram(DEPLOY, settingsFor(discord)).ended;
    expect([deployed.code, deployed.stdout]).toEqual([
      0,
      expect.stringMatching(/^\d+ commands are registered everywhere\.$/),
    ]);
    const again = await startProgram(DEPLOY, settingsFor(discord)).ended;
    expect(again.stdout).toContain('as before');
    const cleared = await startProgram(DEPLOY, settingsFor(discord), ['--clear']).ended;
    expect([cleared.code, cleared.stdout]).toEqual([0, 'No commands are registered everywhere.']);
    expect(discord.state.commands.get('global')).toEqual([]);
  });

  it('do so in one server alone', async () => {
    const { id } = discord.createGuild();
    await startProgram(DEPLOY, { ...settingsFor(discord), DISCORD_GUILD_ID: id }).ended;
    expect(discord.state.commands.get(id)).not.toEqual([]);
    expect(discord.state.commands.has('global')).toBe(false);
  });

  it('say what is wrong', async () => {
    const wrong = await startProgram(DEPLOY, {
      ...settingsFor(discord),
      DISCORD_TOKEN: 'another.wrong.token',
    }).ended;
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('Discord refuses the token')]);
    const misused = await startProgram(DEPLOY, settingsFor(discord), ['--all']).ended;
    expect([misused.code, misused.stderr]).toEqual([2, expect.stringContaining('Usage')]);
  });
});
