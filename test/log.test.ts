import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/log.ts';

function logLines(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  write(createLogger({ level: 'info', secrets: ['the.bot.token', 'pass"word'], destination }));
  return lines.join('');
}

describe('createLogger', () => {
  it('writes one JSON object a line', () => {
    const lines = logLines((log) => log.info({ command: 'ask' }, 'Answered'));
    expect(JSON.parse(lines)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      command: 'ask',
      msg: 'Answered',
    });
  });

  it('hides secrets wherever they stand', () => {
    const lines = logLines((log) => {
      log.info('Bot the.bot.token logs in');
      log.error({ err: new Error('pass"word is wrong'), deep: [{ token: 'the.bot.token' }] });
    });
    expect(lines).not.toContain('the.bot.token');
    expect(lines).not.toContain('word is');
    expect(lines).toContain('[hidden]');
  });

  it('hides what an error of Discord carries: tokens of interactions, and what members wrote', () => {
    const error = new DiscordAPIError(
      { code: 10062, message: 'Unknown interaction' },
      10062,
      404,
      'POST',
      'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24_token/callback',
      { files: undefined, body: { content: 'what a member wrote' } },
    );
    const lines = logLines((log) => log.error({ err: error }));
    expect(lines).not.toContain('aW50ZXJhY3Rpb24_token');
    expect(lines).not.toContain('what a member wrote');
    expect(JSON.parse(lines).err).toMatchObject({
      code: 10062,
      status: 404,
      url: 'https://discord.com/api/v10/interactions/123/[hidden]/callback',
    });
  });

  it('tells the cause of an error', () => {
    const lines = logLines((log) => log.error({ err: new Error('outside', { cause: new Error('inside') }) }));
    expect(JSON.parse(lines).err.cause.message).toBe('inside');
  });
});

describe('standard output', () => {
  const run = promisify(execFile);
  const module = JSON.stringify(new URL('../dist/src/log.js', import.meta.url).href);
  const program = (ending: string) => `
    import { createLogger } from ${module};
    const log = createLogger({ level: 'info', secrets: ['secret'] });
    for (let line = 0; line < 500; line++) log.info({ line }, 'A secret line');
    ${ending}`;

  it.each([
    ['when it has nothing more to do', ''],
    ['when it ends at once', 'process.exit(0);'],
    ['after a fatal error', "log.fatal('Ended'); process.kill(process.pid, 'SIGKILL');"],
    [
      'while lines are being written',
      "await new Promise(setImmediate); log.info({ line: 500 }, 'Last'); process.exit(0);",
    ],
  ])('has each line of a process once and in order %s', async (_when, ending) => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program(ending)]).catch(
      (error: { stdout: string }) => error,
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): { line?: number } => JSON.parse(line));
    const numbers = lines.flatMap(({ line }) => line ?? []);
    expect(numbers.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, index) => index));
    expect(lines.length).toBeLessThanOrEqual(501);
    expect(stdout).not.toContain('secret');
  });
});
