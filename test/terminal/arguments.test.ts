import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/terminal/arguments.ts';

const nothing = { corpus: null, question: null, json: false, batch: null, help: false };

describe('readArguments', () => {
  it.each([
    [[], nothing],
    [['Who founded EleutherAI?'], { ...nothing, question: 'Who founded EleutherAI?' }],
    [['Who', 'made', 'GPT-J?'], { ...nothing, question: 'Who made GPT-J?' }],
    [
      ['--json', 'Who?', '--corpus', 'notes.md'],
      { ...nothing, question: 'Who?', json: true, corpus: 'notes.md' },
    ],
    [['--', '--corpus?'], { ...nothing, question: '--corpus?' }],
    [['--batch', '-'], { ...nothing, batch: '-' }],
    [['-h'], { ...nothing, help: true }],
  ])('reads %j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  it.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--corpus'], "Option '--corpus <value>' argument missing"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [[' '], 'The question is empty.'],
    [['--batch', 'a.jsonl', 'Who?'], '--batch takes its questions from a file: leave the question out.'],
    [['--corpus', '', 'Who?'], 'A path is empty.'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
