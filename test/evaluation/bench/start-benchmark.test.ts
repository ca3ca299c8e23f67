import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBenchmark } from '../../../src/evaluation/bench/start-benchmark.ts';
import { progressOn } from '../../../src/evaluation/progress.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function benchmark(script: string) {
  const file = join(folder, 'ask.cjs');
  await writeFile(file, script);
  return startBenchmark(file, 1).run(progressOn({ write: () => {} }));
}

describe('startBenchmark', () => {
  it('times ask, discord.js and an empty process', async () => {
    const [result] = await benchmark('process.exitCode = process.argv[2] === undefined ? 2 : 1;');
    expect(result?.rows).toEqual([
      ['ask "Who founded EleutherAI?"', expect.any(Number), expect.any(Number), expect.any(Number)],
      ['node -e "require(\'discord.js\')"', expect.any(Number), expect.any(Number), 1],
      ['node doing nothing', expect.any(Number), expect.any(Number), expect.any(Number)],
    ]);
  });

  it('takes no other exit code than answered and not answered', async () => {
    await expect(benchmark('process.exitCode = 2;')).rejects.toThrow('exit code 2');
  });

  it('fails where the script is missing', async () => {
    const missing = startBenchmark(join(folder, 'none.js'), 1);
    await expect(missing.run(progressOn({ write: () => {} }))).rejects.toThrow('none.js');
  });
});
