import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { percentile } from '../percentile.ts';
import type { Benchmark } from './benchmark.ts';

/**
 * The time from the start of the process to its end of `ask` with one question, beside that of loading discord.js and
 * doing nothing. Both are started in turns.
 *
 * @param askScript path of the compiled `ask`
 */
export function startBenchmark(askScript: string, rounds = 9): Benchmark {
  return {
    name: 'start',
    about: 'process start to first answer of `ask`, compared with loading discord.js',
    async run(progress) {
      // A missing script ends with exit code 1, as a refused question does.
      await access(askScript);
      const ask: number[] = [];
      const discord: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round++) {
        progress.step('starting processes', round, rounds);
        ask.push(await timeOf([askScript, 'Who founded EleutherAI?'], [0, 1]));
        discord.push(await timeOf(['-e', "require('discord.js')"], [0]));
        bare.push(await timeOf(['-e', ''], [0]));
      }
      const row = (name: string, values: readonly number[]) => {
        const median = percentile(values, 0.5);
        return [name, median, Math.min(...values), median / percentile(discord, 0.5)];
      };
      return [
        {
          title: `Start, ${rounds} times each`,
          header: ['process', 'median ms', 'fastest ms', 'ratio'],
          rows: [
            row('ask "Who founded EleutherAI?"', ask),
            row('node -e "require(\'discord.js\')"', discord),
            row('node doing nothing', bare),
          ],
          note: 'ratio: median divided by that of loading discord.js.',
        },
      ];
    },
  };
}

async function timeOf(args: readonly string[], expectedCodes: readonly number[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  const ms = performance.now() - started;
  if (!expectedCodes.includes(code)) throw new Error(`node ${args.join(' ')} ended with exit code ${code}.`);
  return ms;
}
