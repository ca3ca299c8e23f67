import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/evaluation/run-command.ts';

const printed: string[] = [];
const complained: string[] = [];
beforeEach(() => {
  printed.length = 0;
  complained.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => complained.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const command = {
  usage: 'Usage: tool',
  parse: (args: readonly string[]) => {
    if (args.includes('--wrong')) throw new Error('Unknown option --wrong');
    return { help: args.includes('--help'), args };
  },
  report: async ({ args }: { args: readonly string[] }) => {
    if (args.includes('missing')) throw new Error('missing: no such file');
    return 'the report';
  },
};

it('prints the report and nothing else on stdout', async () => {
  expect(await runCommand(command, [])).toBe(0);
  expect([printed, complained]).toEqual([['the report'], []]);
});

it('prints the usage when asked for help', async () => {
  expect(await runCommand(command, ['--help'])).toBe(0);
  expect(printed).toEqual(['Usage: tool']);
});

it('complains about a wrong option with the usage, on stderr', async () => {
  expect(await runCommand(command, ['--wrong'])).toBe(2);
  expect([printed, complained]).toEqual([[], ['Unknown option --wrong\n\nUsage: tool']]);
});

it('complains about what failed', async () => {
  expect(await runCommand(command, ['missing'])).toBe(1);
  expect([printed, complained]).toEqual([[], ['missing: no such file']]);
});
