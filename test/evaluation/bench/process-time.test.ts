import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { processTime } from '../../../src/evaluation/bench/process-time.ts';

it.runIf(existsSync('/proc/self/stat'))('tells what a process has used, to a tick', async () => {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1_000;
  const told = await processTime(process.pid);
  expect(told).toBeGreaterThan(used - 100);
  expect(told).toBeLessThan(used + 1_000);
});

it('tells nothing of a process that is not there', async () => {
  expect(await processTime(undefined)).toBeNaN();
});
