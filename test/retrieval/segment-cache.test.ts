import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { readCached, writeCached } from '../../src/cache/cache-file.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import type { Library } from '../../src/retrieval/library.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';
import { readSegment } from '../../src/retrieval/read-segment.ts';
import { readCachedSegment } from '../../src/retrieval/segment-cache.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { fixtureLibrary } from '../support/library.ts';
import { passagesOf } from '../support/passages.ts';

const passages = passagesOf(
  '# GPT-J\n\nGPT-J is a model.\n',
  '# The Pile\n\n## Authors\n<!-- asks: who -->\nLeo.\n',
);
const fresh = readSegment(passages);

function cachedFiles(cacheFolder: string): string[] {
  const folder = join(cacheFolder, 'segments');
  return readdirSync(folder).map((name) => join(folder, name));
}

describe('readCachedSegment', () => {
  it('gives what readSegment gives, the first time and later', () => {
    const cacheFolder = temporaryFolder();
    expect(readCachedSegment(passages, { cacheFolder })).toEqual(fresh);
    expect(readCachedSegment(passages, { cacheFolder })).toEqual(fresh);
    expect(readCachedSegment(passages, { cacheFolder: null })).toEqual(fresh);
    expect(cachedFiles(cacheFolder)).toHaveLength(1);
  });

  it('does not take the same texts apart again', () => {
    const cacheFolder = temporaryFolder();
    readCachedSegment(passages, { cacheFolder });
    const [file = ''] = cachedFiles(cacheFolder);
    const version = readFileSync(file, 'latin1').split(' ')[0] ?? '';
    const data = deserialize(readCached(file, version) ?? Buffer.alloc(0));
    writeCached(file, version, serialize({ ...data, passageCount: 77 }), 5);
    expect(readCachedSegment(passages, { cacheFolder }).passageCount).toBe(77);
  });

  it('takes other texts apart', () => {
    const cacheFolder = temporaryFolder();
    readCachedSegment(passages, { cacheFolder });
    const others = passagesOf('# GPT-J\n\nGPT-J is a large model.\n');
    expect(readCachedSegment(others, { cacheFolder })).toEqual(readSegment(others));
  });

  it.each([
    ['damaged', (content: Buffer) => content.subarray(0, -20)],
    ['of another version', (content: Buffer) => Buffer.concat([Buffer.from('x'), content])],
  ])('ignores and replaces a file that is %s', (_name, change) => {
    const cacheFolder = temporaryFolder();
    readCachedSegment(passages, { cacheFolder });
    const [file = ''] = cachedFiles(cacheFolder);
    const intact = readFileSync(file);
    writeFileSync(file, change(intact));
    expect(readCachedSegment(passages, { cacheFolder })).toEqual(fresh);
    expect(readFileSync(file)).toEqual(intact);
  });

  it('makes a library that answers as a fresh one', () => {
    const { documents } = fixtureLibrary();
    const cacheFolder = temporaryFolder();
    const read = (texts: readonly Passage[]) => readCachedSegment(texts, { cacheFolder });
    openLibrary(documents, { read });
    const remembering = openLibrary(documents, { read });
    const answers = (library: Library) =>
      ['Who created GPT-J?', 'who wrotte the pile papr', 'What is the best pizza in Rome?', 'licence'].map(
        (question) => ({ ...library.ask(question), ms: 0 }),
      );
    expect(answers(remembering)).toEqual(answers(openLibrary(documents)));
  });
});
