import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvalOptions } from '../../src/evaluation/eval-options.ts';
import { type EvalTools, evaluate } from '../../src/evaluation/evaluate.ts';
import { progressOn } from '../../src/evaluation/progress.ts';
import { makeFakeLibrary, plainDocument } from './fake-library.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written: string[] = [];
const tools: EvalTools = {
  makeLibrary: makeFakeLibrary,
  withoutRule: new Map([['trust', (documents) => makeFakeLibrary(documents, { threshold: 2 })]]),
  loadDocuments: async () => [plainDocument('pile.md', '# Pile\n\nthe pile has 22 parts')],
  readDocument: plainDocument,
  isStopWord: () => false,
  progress: progressOn({ write: () => {} }),
  writeAccepted: async (text) => {
    written.push(text);
  },
};

async function questionFile(...lines: readonly object[]): Promise<string> {
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

const pile = {
  set: 'seed',
  id: 'pile',
  kind: 'plain',
  question: 'how many parts has the pile',
  answerable: true,
  answer: '22',
  accept: ['22'],
};

function run(...args: readonly string[]): Promise<string> {
  return evaluate(parseEvalOptions(args), tools);
}

describe('evaluate', () => {
  it('reports golden questions as text and as JSON', async () => {
    const file = await questionFile(pile);
    expect(await run('--questions', file)).toContain('Failures: 0 of 1');
    expect(JSON.parse(await run('--questions', file, '--json'))).toMatchObject({
      figures: [{ set: 'seed', kind: 'plain', count: 1, right: { share: 1 } }],
      answers: [{ id: 'pile', verdict: 'right' }],
    });
  });

  it('asks only the questions of a set', async () => {
    const file = await questionFile(pile, { ...pile, set: 'other', id: 'other' });
    const { answers } = JSON.parse(await run('--questions', file, '--set', 'other', '--json'));
    expect(answers.map(({ id }: { id: string }) => id)).toEqual(['other']);
    await expect(run('--questions', file, '--set', 'none')).rejects.toThrow('no question of none');
  });

  it('names file and line of faulty questions', async () => {
    const file = await questionFile(pile, { ...pile, kind: 1 });
    await expect(run('--questions', file)).rejects.toThrow(`${file}:2: "kind" must be a text`);
  });

  it('names a file that cannot be read and the option that names another', async () => {
    const file = join(folder, 'none.jsonl');
    await expect(run('--questions', file)).rejects.toThrow(/none\.jsonl cannot be read .*--questions/);
  });

  it('writes the accepted figures down', async () => {
    await run('--questions', await questionFile(pile), '--accept');
    expect(JSON.parse(written[0] ?? '')).toEqual([
      { set: 'seed', kind: 'plain', answerable: true, count: 1, right: 1, falseAnswers: 0 },
    ]);
  });

  it('switches each rule off in turn', async () => {
    const report = await run('--questions', await questionFile(pile), '--ablate');
    expect(report).toMatch(/trust +\+100\.0/);
  });

  it('measures a reading file', async () => {
    const file = join(folder, 'reading.json');
    const qas = [{ id: '1', question: 'how long is it', is_impossible: false, answers: [{ text: '3 m' }] }];
    await writeFile(
      file,
      JSON.stringify({ data: [{ title: 'Rod', paragraphs: [{ context: 'it is 3 m long', qas }] }] }),
    );
    expect(JSON.parse(await run('--reading', file, '--only', 'ranking', '--json'))).toMatchObject([
      { part: 'all', questions: 1, ranking: { precisionAt1: 1 } },
    ]);
    await expect(run('--reading', file, '--part', 'xquad')).rejects.toThrow('no part xquad; it has all');
  });
});
