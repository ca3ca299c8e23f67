import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/cache.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'gpt-j.md': '# GPT-J\n\nA model.[^a]\n\n| A |\n| - |\n| b |\n\n[^a]: A, https://a.example\n',
  'notes.txt': 'Some notes. And mo',
  'bad.md': 'One.[^x]\n',
};

function cacheFile(folder: string): string {
  const [name, ...others] = readdirSync(join(folder, 'corpora'));
  expect(others).toEqual([]);
  return join(folder, 'corpora', name ?? '');
}

/** Changes the cached content the way this program would have written it. */
function rewrite(file: string, change: (body: string) => string): void {
  const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
  const changed = change(body);
  const checksum = createHash('sha256').update(changed).digest('hex');
  writeFileSync(file, `${head.split(' ')[0]} ${checksum}\n${changed}`);
}

describe('loadCorpus', () => {
  it('gives what readCorpus gives, the first time and later', async () => {
    const [path, cacheFolder] = [temporaryFolder(files), temporaryFolder()];
    const expected = await readCorpus(path);
    expect(await loadCorpus(path, { cacheFolder })).toEqual(expected);
    expect(await loadCorpus(path, { cacheFolder })).toEqual(expected);
    expect(await loadCorpus(path, { cacheFolder: null })).toEqual(expected);
  });

  it('does not parse an unchanged file again', async () => {
    const [path, cacheFolder] = [temporaryFolder(files), temporaryFolder()];
    await loadCorpus(path, { cacheFolder });
    rewrite(cacheFile(cacheFolder), (body) => body.replaceAll('"A model."', '"From the cache."'));
    const { documents } = await loadCorpus(path, { cacheFolder });
    expect(JSON.stringify(documents)).toContain('From the cache.');
  });

  it('parses a changed file again', async () => {
    const [path, cacheFolder] = [temporaryFolder(files), temporaryFolder()];
    await loadCorpus(path, { cacheFolder });
    writeFileSync(join(path, 'gpt-j.md'), '# GPT-J\n\nA larger model.\n');
    expect(await loadCorpus(path, { cacheFolder })).toEqual(await readCorpus(path));
  });

  it.each([
    ['cut short', (content: string) => content.slice(0, -20)],
    ['altered', (content: string) => content.replace('A model', 'B model')],
    ['empty', () => ''],
    ['of another version', (content: string) => `x${content.slice(1)}`],
  ])('ignores and replaces a cache that is %s', async (_name, damage) => {
    const [path, cacheFolder] = [temporaryFolder(files), temporaryFolder()];
    await loadCorpus(path, { cacheFolder });
    const file = cacheFile(cacheFolder);
    const intact = readFileSync(file, 'utf8');
    writeFileSync(file, damage(intact));
    expect(await loadCorpus(path, { cacheFolder })).toEqual(await readCorpus(path));
    expect(readFileSync(file, 'utf8')).toBe(intact);
  });

  it('works without a cache where none can be written', async () => {
    const path = temporaryFolder(files);
    const cacheFolder = join(path, 'gpt-j.md', 'not-a-folder');
    expect(await loadCorpus(path, { cacheFolder })).toEqual(await readCorpus(path));
  });
});
