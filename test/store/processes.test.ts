import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../src/store/connect.ts';
import { openIn, temporaryFolder } from '../support/temporary-store.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

describe('processes that write', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.dispose());

  function start(name: string, count: number) {
    const args = ['test/store/writer-process.mjs', folder.path, name, String(count)];
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
    return { child, lines: createInterface({ input: child.stdout }) };
  }

  async function linesUntilKilled(
    { child, lines }: ReturnType<typeof start>,
    after: number,
  ): Promise<string[]> {
    const said: string[] = [];
    for await (const line of lines) {
      said.push(line);
      if (said.length === after) child.kill('SIGKILL');
    }
    return said;
  }

  /** The exit code, or the signal that ended the process. */
  async function ended(child: ChildProcess): Promise<unknown> {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode ?? child.signalCode;
  }

  async function taughtQuestions() {
    const store = await openIn(folder.path);
    const taught = await store.taughtAnswers('100');
    const votes = await store.insights('100', new Date(), 1);
    await store.close();
    return {
      questions: taught.flatMap(({ questions }) => questions),
      votes: votes.helpful + votes.notHelpful,
    };
  }

  async function integrity(): Promise<unknown> {
    const client = createClient({ url: `file:${join(folder.path, DATABASE_FILE)}` });
    const { rows } = await client.execute('pragma integrity_check');
    client.close();
    return rows[0]?.integrity_check;
  }

  it('have stored what they acknowledged when they are killed in the middle of writes', async () => {
    const writer = start('even', 100_000);
    const said = await linesUntilKilled(writer, 25);
    expect(await ended(writer.child)).toBe('SIGKILL');
    const { questions, votes } = await taughtQuestions();
    expect(questions).toEqual(expect.arrayContaining(said));
    expect(votes).toBeGreaterThanOrEqual(said.length);
    expect(await integrity()).toBe('ok');
  });

  it('share one file: nothing is lost, and each member has one vote', async () => {
    const writers = ['even', 'odd'].map((name) => start(name, 60));
    for (const { lines } of writers) lines.resume();
    expect(await Promise.all(writers.map(({ child }) => ended(child)))).toEqual([0, 0]);
    const { questions, votes } = await taughtQuestions();
    expect(new Set(questions).size).toBe(120);
    expect(votes).toBe(60);
    const store = await openIn(folder.path);
    expect(await store.gapQuestions('100', new Date(0))).toHaveLength(120);
    await store.close();
    expect(await integrity()).toBe('ok');
  });
});
