import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { percent } from '../figures.ts';
import { percentile } from '../percentile.ts';
import type { Progress } from '../progress.ts';
import type { Benchmark } from './benchmark.ts';
import { type BusyDiscord, startBusyDiscord } from './busy-discord.ts';
import { processTime } from './process-time.ts';

export interface DiscordBenchmarkOptions {
  /** Path of the compiled program. */
  readonly script: string;
  /** So many questions, none of them twice. */
  readonly questions: (count: number) => Promise<readonly string[]>;
  /** Interactions a second. */
  readonly rate?: number;
  /** Length of each measurement, and of the time before it that is not counted, in seconds. */
  readonly seconds?: number;
  readonly warmUp?: number;
}

/** What is sent, and the goal for 99 of 100 first responses in milliseconds. */
interface Load {
  readonly name: string;
  readonly goal: number;
  readonly type: InteractionType;
  readonly options: (question: string, number: number) => readonly object[];
}

const QUESTION = { name: 'question', type: ApplicationCommandOptionType.String };

const LOADS: readonly Load[] = [
  {
    name: '/ask',
    goal: 50,
    type: InteractionType.ApplicationCommand,
    options: (value) => [{ ...QUESTION, value }],
  },
  {
    name: 'autocomplete of /ask',
    goal: 20,
    type: InteractionType.ApplicationCommandAutocomplete,
    // As people type: one more letter each time.
    options: (question, number) => [
      { ...QUESTION, value: question.slice(0, number % (question.length + 1)), focused: true },
    ],
  },
];

/** The time from an interaction to the bot's first response, under steady load, with the program in its own process. */
export function discordBenchmark(options: DiscordBenchmarkOptions): Benchmark {
  const { rate = 200, seconds = 5, warmUp = 3 } = options;
  return {
    name: 'discord',
    about: `first responses of the bot under ${rate} interactions a second`,
    async run(progress) {
      const questions = await options.questions(rate * (warmUp + seconds));
      const [warming, counted] = [questions.slice(0, rate * warmUp), questions.slice(rate * warmUp)];
      const discord = await startBusyDiscord();
      const folder = await mkdtemp(join(tmpdir(), 'bench-'));
      const bot = startBot(options.script, { ...discord.environment, DATA_DIR: folder });
      try {
        await Promise.race([discord.ready, failed(bot)]);
        const rows: (string | number)[][] = [];
        for (const load of LOADS) {
          await measure(discord, load, warming, rate, progress);
          const [started, used] = [performance.now(), await processTime(bot.pid)];
          const times = await measure(discord, load, counted, rate, progress);
          const share = ((await processTime(bot.pid)) - used) / (performance.now() - started);
          rows.push([
            load.name,
            times.length,
            percentile(times, 0.5),
            percentile(times, 0.99),
            Math.max(...times),
            load.goal,
            percent(share),
          ]);
        }
        return [
          {
            title: `Discord, ${rate} interactions a second for ${seconds} seconds`,
            header: ['interaction', 'count', 'p50 ms', 'p99 ms', 'slowest ms', 'goal p99 ms', 'core %'],
            rows,
            note: `From the event on the gateway to the first response at Discord's address, both on this machine, after ${warmUp} seconds that are not counted. No question comes twice. The bot has a process of its own; “core %” is how much of one core all its threads take.`,
          },
        ];
      } finally {
        bot.kill('SIGKILL');
        await discord.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function startBot(script: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const quiet = { LOG_LEVEL: 'info', COOLDOWN_MEMBER_SECONDS: '0', COOLDOWN_CHANNEL_SECONDS: '0' };
  return spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, ...quiet, ...environment },
  });
}

async function failed(bot: ChildProcess): Promise<never> {
  const [code] = await once(bot, 'exit');
  throw new Error(`The bot ended with exit code ${code} before it was ready.`);
}

/** Sends at a steady rate, whether or not the bot keeps up, and gives the times of all first responses. */
async function measure(
  discord: BusyDiscord,
  { name, type, options }: Load,
  questions: readonly string[],
  rate: number,
  progress: Progress,
): Promise<readonly number[]> {
  const times: Promise<number>[] = [];
  const started = performance.now();
  for (const [number, question] of questions.entries()) {
    progress.step(name, number, questions.length);
    const early = started + (number * 1_000) / rate - performance.now();
    if (early > 1) await wait(early);
    const data = {
      id: '1',
      name: 'ask',
      type: ApplicationCommandType.ChatInput,
      options: options(question, number),
    };
    times.push(discord.interact(type, data));
  }
  return Promise.all(times);
}
