import { expect, it } from 'vitest';
import { labelled, progressOn } from '../../src/evaluation/progress.ts';

function terminal() {
  const written: string[] = [];
  let time = 0;
  return {
    written,
    stream: { isTTY: true, write: (text: string) => written.push(text) },
    now: () => time,
    at: (ms: number) => {
      time = ms;
    },
  };
}

it('draws nothing in the first two seconds', () => {
  const { written, stream, now, at } = terminal();
  const progress = progressOn(stream, now);
  at(1999);
  progress.step('questions', 1, 10);
  progress.clear();
  expect(written).toEqual([]);
});

it('then draws a bar on one line, at most every tenth of a second, and clears it', () => {
  const { written, stream, now, at } = terminal();
  const progress = progressOn(stream, now);
  at(2000);
  progress.step('questions', 3, 10);
  at(2050);
  progress.step('questions', 4, 10);
  at(2100);
  progress.step('questions', 5, 10);
  progress.clear();
  expect(written).toEqual([
    `\r[${'#'.repeat(9)}${'.'.repeat(21)}]  30 % questions\u001b[K`,
    `\r[${'#'.repeat(15)}${'.'.repeat(15)}]  50 % questions\u001b[K`,
    '\r\u001b[K',
  ]);
});

it('writes nothing into a pipe', () => {
  const { written, stream, now, at } = terminal();
  const progress = progressOn({ ...stream, isTTY: false }, now);
  at(5000);
  progress.step('questions', 1, 2);
  progress.clear();
  expect(written).toEqual([]);
});

it('can put a name in front of every label', () => {
  const labels: string[] = [];
  const progress = { step: (label: string) => labels.push(label), clear: () => {} };
  labelled(progress, 'without synonyms').step('questions', 1, 2);
  expect(labels).toEqual(['without synonyms, questions']);
});
