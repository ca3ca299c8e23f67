import { describe, expect, it } from 'vitest';
import { benchUsage, parseBenchOptions } from '../../../src/evaluation/bench/bench-options.ts';

const benchmarks = ['search', 'start'].map((name) => ({ name, about: `times ${name}`, run: async () => [] }));

describe('parseBenchOptions', () => {
  it('runs everything unless benchmarks are named', () => {
    expect(parseBenchOptions(benchmarks, []).benchmarks).toEqual(benchmarks);
    expect(parseBenchOptions(benchmarks, ['start', '--json'])).toEqual({
      benchmarks: [benchmarks[1]],
      json: true,
      help: false,
    });
  });

  it('names what it does not know', () => {
    expect(() => parseBenchOptions(benchmarks, ['strat'])).toThrow('strat');
    expect(() => parseBenchOptions(benchmarks, ['--jsno'])).toThrow('--jsno');
  });
});

it('lists the benchmarks in the help text', () => {
  expect(benchUsage(benchmarks)).toContain('  start      times start');
});
