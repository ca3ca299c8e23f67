import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/evaluation/progress.ts';
import { train } from '../../../src/evaluation/training/train.ts';
import { parseTrainOptions } from '../../../src/evaluation/training/train-options.ts';
import { plainDocument } from '../fake-library.ts';
import { makeFakeConsider } from './fake-consider.ts';
import { READING_TEXT } from './reading-file-fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'));
  await writeFile(join(folder, 'reading.json'), READING_TEXT);
  const golden = { kind: 'plain', answerable: true, answer: '22', accept: ['22'] };
  await writeFile(
    join(folder, 'questions.jsonl'),
    [0, 1, 2, 3, 4]
      .map((id) => JSON.stringify({ ...golden, id: `g${id}`, question: 'how many parts has the pile' }))
      .join('\n'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
});

function run(reading: string, ...args: readonly string[]): Promise<string> {
  const questions = join(folder, 'questions.jsonl');
  return train(parseTrainOptions(['--reading', join(folder, reading), '--questions', questions, ...args]), {
    makeConsider: makeFakeConsider,
    loadDocuments: async () => [plainDocument('pile.md', '# Pile\n\nthe pile has 22 parts')],
    readDocument: plainDocument,
    isStopWord: () => false,
    progress: progressOn({ write: () => {} }),
    writeWeights: async (source) => {
      written.push(source);
    },
  });
}

describe('train', () => {
  it('writes the weights, says what they were made of, and reports how good they are', async () => {
    const report = await run('reading.json');
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('npm run train -- --reading reading.json');
    expect(written[0]).not.toContain(folder);
    expect(written[0]).toContain('export const THRESHOLD = ');
    expect(report).toMatch(/golden questions +5 +5 +3/);
    expect(report).toContain('chosen: ');
  });

  it('prints what each feature adds when asked to', async () => {
    expect(await run('reading.json')).not.toContain('each feature');
    expect(await run('reading.json', '--ablate')).toMatch(
      /AUROC: what each feature adds[\s\S]*\nnamesFound /,
    );
  });

  it('prints and writes nothing in a dry run', async () => {
    expect(await run('reading.json', '--dry-run')).toContain('export const THRESHOLD = ');
    expect(written).toEqual([]);
  });

  it('names a file that cannot be read and the option that names another', async () => {
    await expect(run('none.json')).rejects.toThrow(/none\.json cannot be read .*--reading/);
  });
});
