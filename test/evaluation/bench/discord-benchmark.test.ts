import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { discordBenchmark } from '../../../src/evaluation/bench/discord-benchmark.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

const PROGRESS = { step: () => {}, clear: () => {} };
const QUESTIONS = async (count: number) =>
  Array.from({ length: count }, (_, number) => `What is the Pile ${number}?`);

describe('discordBenchmark', () => {
  it('times the first responses of the real program', async () => {
    const script = fileURLToPath(new URL('../../../dist/src/main.js', import.meta.url));
    const benchmark = discordBenchmark({ script, questions: QUESTIONS, rate: 40, seconds: 0.25, warmUp: 0 });
    const [result] = await benchmark.run(PROGRESS);
    expect(result?.rows).toEqual([
      ['/ask', 10, expect.any(Number), expect.any(Number), expect.any(Number), 50, expect.any(String)],
      [
        'autocomplete of /ask',
        10,
        expect.any(Number),
        expect.any(Number),
        expect.any(Number),
        20,
        expect.any(String),
      ],
    ]);
  });

  it('says so when the program does not start', async () => {
    const script = join(temporaryFolder({ 'main.cjs': 'process.exitCode = 3;' }), 'main.cjs');
    const benchmark = discordBenchmark({ script, questions: QUESTIONS });
    await expect(benchmark.run(PROGRESS)).rejects.toThrow('exit code 3 before it was ready');
  });
});
