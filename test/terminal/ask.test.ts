import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAsk, startAsk } from './ask-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
const corpus = join(folder, 'gpt-j.md');
const RELEASED = 'When was GPT-J released?';
const OFF_TOPIC = 'How do I bake sourdough bread?';

beforeAll(() => {
  writeFileSync(
    corpus,
    `---
title: GPT-J
---
GPT-J was released in June 2021.[^news]

## Licence
The weights of GPT-J are under the licence Apache 2.0, which lets everybody use them.[^readme]

[^news]: News, https://news.example/
[^readme]: Readme, https://readme.example/
`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.concurrent('ask "question"', () => {
  it('prints the quote with its source and ends with 0', async () => {
    const { code, stdout, stderr } = await runAsk(['--corpus', corpus, RELEASED]);
    expect(stdout).toContain('» GPT-J was released in June 2021.\n');
    expect(stdout).toContain('\n  GPT-J (gpt-j#intro-1)\n  Source: News, https://news.example/\n');
    expect(stdout).toContain('to answer the question\n');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('says that nothing answers and ends with 1', async () => {
    const { code, stdout, stderr } = await runAsk(['--corpus', corpus, OFF_TOPIC]);
    expect(stdout).toContain('Nothing in the corpus answers this.');
    expect([code, stderr]).toEqual([1, '']);
  });

  it('prints one JSON object with --json', async () => {
    const { code, stdout } = await runAsk(['--json', '--corpus', corpus, RELEASED]);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout)).toMatchObject({
      question: RELEASED,
      answered: true,
      quote: 'GPT-J was released in June 2021.',
      citation: { passage: 'gpt-j#intro-1', title: 'GPT-J', section: [], source: 'https://news.example/' },
    });
    expect(code).toBe(0);
  });

  it('writes no escape sequence into a pipe, and keeps to COLUMNS', async () => {
    const env = { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', COLUMNS: '30' };
    const { stdout } = await runAsk(['--corpus', corpus, 'Which licence do the weights have?'], { env });
    expect(stdout).toContain('» The weights of GPT-J are\n');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => line.length > 30)).toEqual([]);
  });

  it('explains itself with --help', async () => {
    const { code, stdout, stderr } = await runAsk(['--help']);
    expect(stdout).toMatch(/^Usage: npm run ask/);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('loads neither Discord nor the Markdown parser for a corpus that it has read before', async () => {
    const coverage = join(folder, 'coverage');
    await runAsk(['--corpus', corpus, RELEASED]);
    await runAsk(['--corpus', corpus, RELEASED], { env: { NODE_V8_COVERAGE: coverage } });
    const [report = ''] = readdirSync(coverage);
    const loaded = readFileSync(join(coverage, report), 'utf8');
    expect(loaded).toContain('/src/terminal/ask.js');
    expect(loaded).not.toMatch(
      /node_modules\/(discord|@discordjs|remark|micromark|unified|pino|dotenv|yaml)/,
    );
  });
});

describe.concurrent('ask with what it cannot use', () => {
  it.each([
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['an empty question', [''], 'The question is empty.'],
    ['no question at all', ['--corpus', corpus], 'Standard input holds no question.'],
  ])('refuses %s with the usage', async (_what, args, message) => {
    const { code, stdout, stderr } = await runAsk(args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run ask');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('names a corpus that does not exist', async () => {
    const { code, stdout, stderr } = await runAsk(['--corpus', join(folder, 'none'), RELEASED]);
    expect(stderr).toMatch(/none cannot be read .*Name a Markdown or text file, or a folder of them\.\n$/);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('names file, line, reason and fix of a file that cannot be read', async () => {
    const file = join(folder, 'broken.md');
    writeFileSync(file, Uint8Array.of(0x61, 0x0a, 0xff));
    const { code, stdout, stderr } = await runAsk(['--corpus', file, RELEASED]);
    expect(stderr).toBe(
      `${file}:2: error: The line is not valid UTF-8. Save the file as UTF-8 text.\n` +
        `The corpus ${file} holds no document that can be used.\n`,
    );
    expect([code, stdout]).toEqual([2, '']);
  });

  it('answers from the other files of a folder', async () => {
    const mixed = mkdtempSync(join(folder, 'mixed-'));
    writeFileSync(join(mixed, 'a.md'), Uint8Array.of(0xff));
    writeFileSync(join(mixed, 'b.md'), readFileSync(corpus));
    const { code, stdout, stderr } = await runAsk(['--corpus', mixed, RELEASED]);
    expect(stderr).toContain('a.md:1: error: The line is not valid UTF-8.');
    expect(stdout).toContain('» GPT-J was released in June 2021.\n');
    expect(code).toBe(0);
  });
});

describe.concurrent('ask with questions on a pipe', () => {
  it('answers each line, and ends with 1 when one has no answer', async () => {
    const input = `${RELEASED}\n\n${OFF_TOPIC}\u001b[2J`;
    const { code, stdout, stderr } = await runAsk(['--corpus', corpus], { input });
    expect(stdout).toMatch(/^When was GPT-J released\?\n\n» GPT-J was released in June 2021\.\n/);
    expect(stdout).toContain(`\n${OFF_TOPIC}␛[2J\n\n  Nothing in the corpus answers this.\n`);
    expect([code, stderr]).toEqual([1, '']);
  });

  it('prints an object a line with --json', async () => {
    const input = `${RELEASED}\n${RELEASED}\n`;
    const { code, stdout } = await runAsk(['--json', '--corpus', corpus], { input });
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('names a line that is no text', async () => {
    const { code, stderr } = await runAsk(['--corpus', corpus], { input: Uint8Array.of(0xff, 0x0a) });
    expect(stderr).toBe('Standard input, line 1: The line is not valid UTF-8.\n');
    expect(code).toBe(2);
  });
});

describe.concurrent('ask --batch', () => {
  const batch = (count: number) =>
    Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, question: RELEASED })}\n`);

  it('answers a file line by line', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, batch(300).join(''));
    const { code, stdout, stderr } = await runAsk(['--corpus', corpus, '--batch', file]);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, id) => id));
    expect(new Set(answers.map(({ quote }) => quote))).toEqual(new Set(['GPT-J was released in June 2021.']));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('puts an error in the place of a malformed line and ends with 2', async () => {
    const input = ['nonsense\n', ...batch(1)].join('');
    const { code, stdout, stderr } = await runAsk(['--corpus', corpus, '--batch', '-'], { input });
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ error: 'Line 1 is not JSON; expected {"id": "…", "question": "…"}.' });
    expect(second).toMatchObject({ id: 0, answered: true });
    expect(stderr).toMatch(/^\(standard input\):1: The line is not JSON;/);
    expect(code).toBe(2);
  });

  it('names a file that cannot be read', async () => {
    const { code, stdout, stderr } = await runAsk([
      '--corpus',
      corpus,
      '--batch',
      join(folder, 'none.jsonl'),
    ]);
    expect(stderr).toMatch(/^The batch .*none\.jsonl cannot be read .*Name a file of JSON Lines/);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = startAsk(['--corpus', corpus, '--batch', '-']);
    // The end of the child closes the pipe while questions are still in it.
    child.stdin.on('error', () => {});
    child.stdin.end(batch(3000).join(''));
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([code, stderr]).toEqual([0, '']);
  });
});
