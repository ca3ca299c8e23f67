import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { featureRecord } from '../../../src/evaluation/training/feature-record.ts';
import { weightsFile } from '../../../src/evaluation/training/weights-file.ts';

const model = { bias: -6.024, weights: featureRecord((_, index) => index * 1.504 - 4) };
const source = weightsFile(model, 0.3, ['Made by a test.', '', '- a figure']);

describe('weightsFile', () => {
  it('is a module with the model in hundredths', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'weights-'));
    const file = join(folder, 'confidence-weights.ts');
    try {
      await writeFile(file, source);
      expect({ ...(await import(pathToFileURL(file).href)) }).toEqual({
        BIAS: -6.02,
        CONFIDENCE_WEIGHTS: featureRecord((_, index) => Number((index * 1.504 - 4).toFixed(2))),
        THRESHOLD: 0.3,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('opens with the notes', () => {
    expect(source.split('\n').slice(0, 5)).toEqual([
      '/**',
      ' * Made by a test.',
      ' *',
      ' * - a figure',
      ' */',
    ]);
  });

  it('is formatted as the linter wants it', () => {
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    const args = [biome, 'check', '--stdin-file-path=src/retrieval/confidence-weights.ts', '--write'];
    const { stdout, status } = spawnSync(process.execPath, args, { input: source, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: source, status: 0 });
  });
});
