import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConfigProblem, describeProblems, readConfig, readEnvironment } from '../src/config.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789ABCD';

function problemsOf(environment: Record<string, string>): readonly ConfigProblem[] {
  const read = readConfig(environment);
  return 'problems' in read ? read.problems : [];
}

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment);
  if ('problems' in read) throw new Error(describeProblems(read.problems));
  return read.config;
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(configOf({})).toMatchObject({
      discord: { token: null, guildId: null, api: null, shards: null },
      corpus: 'corpus',
      logLevel: 'warn',
      cooldown: { member: 5, channel: 0 },
      preview: { isOpen: true, port: 8321 },
      homepageUrl: null,
    });
  });

  it('understands what is set', () => {
    expect(
      configOf({
        DISCORD_TOKEN: TOKEN,
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API: 'http://127.0.0.1:1234/api',
        CORPUS: ' my documents ',
        LOG_LEVEL: 'Debug',
        COOLDOWN_MEMBER_SECONDS: '0',
        COOLDOWN_CHANNEL_SECONDS: '60',
        HOMEPAGE_URL: 'https://example.org/bot',
        SHARDS: '0, 1',
        SHARD_COUNT: '4',
        PREVIEW: '1',
        PORT: '9000',
      }),
    ).toMatchObject({
      discord: {
        token: TOKEN,
        guildId: '123456789012345678',
        api: 'http://127.0.0.1:1234/api',
        shards: { ids: [0, 1], count: 4 },
      },
      corpus: 'my documents',
      logLevel: 'debug',
      cooldown: { member: 0, channel: 60 },
      preview: { isOpen: true, port: 9000 },
      homepageUrl: 'https://example.org/bot',
    });
  });

  it('opens no page beside the bot, unless it is asked to', () => {
    expect(configOf({ DISCORD_TOKEN: TOKEN })).toMatchObject({
      logLevel: 'info',
      preview: { isOpen: false },
    });
  });

  it('takes an empty setting for one that was left out', () => {
    expect(configOf({ DISCORD_TOKEN: '', CORPUS: '  ' })).toEqual(configOf({}));
  });

  it('reports all problems at once, with what is expected', () => {
    const problems = problemsOf({
      DISCORD_GUILD_ID: 'EleutherAI',
      LOG_LEVEL: 'loud',
      COOLDOWN_MEMBER_SECONDS: '-1',
    });
    expect(problems.map(({ setting }) => setting)).toEqual([
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
      'COOLDOWN_MEMBER_SECONDS',
    ]);
    expect(describeProblems(problems)).toContain(
      'COOLDOWN_MEMBER_SECONDS: expected a whole number from 0 to 3600, found "-1"',
    );
  });

  it.each(['1.5', '1e3', '3601', '0x10', 'ten', '99999999999'])('takes no number like %s', (number) => {
    expect(problemsOf({ COOLDOWN_MEMBER_SECONDS: number })).toHaveLength(1);
  });

  it.each(['example.org', 'javascript:alert(1)', 'https://'])('takes no address like %s', (url) => {
    expect(problemsOf({ HOMEPAGE_URL: url })).toHaveLength(1);
  });

  it('never shows a token, not even a wrong one or one in the wrong place', () => {
    const wrong = `Bot ${TOKEN}`;
    const text = describeProblems(
      problemsOf({ DISCORD_TOKEN: wrong, DISCORD_GUILD_ID: TOKEN, LOG_LEVEL: TOKEN }),
    );
    expect(text).toContain(`found a text of ${wrong.length} characters`);
    for (const part of TOKEN.split('.')) expect(text).not.toContain(part);
  });

  it.each([
    [{ SHARDS: '0' }, 'SHARD_COUNT'],
    [{ SHARD_COUNT: '2' }, 'SHARDS'],
    [{ SHARDS: '0,2', SHARD_COUNT: '2' }, 'SHARDS'],
  ])('sees that %j makes no sense', (environment, setting) => {
    expect(problemsOf({ ...environment }).map((problem) => problem.setting)).toEqual([setting]);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');

  it('explains every setting, and none that does not exist', () => {
    const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort();
    const known = [...source.matchAll(/read\(\s*'([A-Z_]+)'/g)].map(([, name]) => name).sort();
    expect(explained).toEqual(known);
  });

  it('holds the defaults', async () => {
    const values = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(configOf(values)).toEqual(configOf({}));
  });
});

describe('readEnvironment', () => {
  it('puts the environment before the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'config-'));
    const file = join(folder, '.env');
    await writeFile(file, 'CORPUS=from-file\nLOG_LEVEL="warn" # quiet\n');
    expect(readEnvironment({ CORPUS: 'from-environment' }, file)).toEqual({
      CORPUS: 'from-environment',
      LOG_LEVEL: 'warn',
    });
    expect(readEnvironment({ CORPUS: 'x' }, join(folder, 'no-such-file'))).toEqual({ CORPUS: 'x' });
    expect(() => readEnvironment({}, folder)).toThrow('cannot be read');
    await rm(folder, { recursive: true });
  });
});
