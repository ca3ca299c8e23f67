import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { percentile } from '../percentile.ts';
import type { Benchmark } from './benchmark.ts';

const ROUNDS = 9;

/**
 * The time from the start of the process to its end of `ask` with one question, beside that of loading discord.js and
 * doing nothing. Both are started in turns.
 *
 * @param askScript path of the compiled `ask`
 */
export function startBenchmark(askScript: string): Benchmark {
  return {
    name: 'start',
    about: 'process start to first answer of `ask`, compared with loading discord.js',
    async run(progress) {
      // A missing script ends with exit code 1, as a refused question does.
      await access(askScript);
      const times = { ask: [] as number[], discord: [] as number[], bare: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        progress.step('starting processes', round, ROUNDS);
        times.ask.push(await timeOf([askScript, 'Who founded EleutherAI?'], [0, 1]));
        times.discord.push(await timeOf(['-e', "require('discord.js')"], [0]));
        times.bare.push(await timeOf(['-e', ''], [0]));
      }
      const discord = percentile(times.discord, 0.5);
      const row = (name: string, values: readonly number[]) => {
        const median = percentile(values, 0.5);
        return [name, median, Math.min(...values), median / discord];
      };
      return [
        {
          title: `Start, ${ROUNDS} times each`,
          header: ['process', 'median ms', 'fastest ms', 'ratio'],
          rows: [
            row('ask "Who founded EleutherAI?"', times.ask),
            row('node -e "require(\'discord.js\')"', times.discord),
            row('node doing nothing', times.bare),
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
