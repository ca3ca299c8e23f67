import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import type { LocalDiscord } from './discord/index.ts';
import { Recorder } from './discord/recorder.ts';
import { FIXTURE_FILES } from './library.ts';

/** The compiled program as a process of its own. */
export interface Program {
  readonly stdout: Recorder<string>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  kill(signal: NodeJS.Signals): void;
}

/** What the program needs to log in to a local Discord. */
export function settingsFor(discord: LocalDiscord): Record<string, string> {
  return { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
}

/**
 * Starts a compiled module in an empty folder, with a small corpus, no `.env` and no variables but the given ones.
 *
 * @param path - below `dist`, such as `src/main.js`
 */
export function startProgram(
  path: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Program {
  const file = fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    cwd: temporaryFolder(),
    env: { CORPUS: temporaryFolder(FIXTURE_FILES), DATA_DIR: temporaryFolder(), ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stdout = new Recorder<string>((line) => line);
  createInterface(child.stdout).on('line', (line) => stdout.record(line));
  const stderr = text(child.stderr);
  const ended = once(child, 'close').then(async ([code]) => ({
    code: typeof code === 'number' ? code : null,
    stdout: stdout.all.join('\n'),
    stderr: await stderr,
  }));
  return { stdout, ended, kill: (signal) => void child.kill(signal) };
}
