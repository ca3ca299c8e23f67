import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { LiveLibrary, type Reading } from '../src/live-library.ts';
import { openLibrary } from '../src/retrieval/open-library.ts';
import { temporaryFolder } from './corpus/temporary-folder.ts';
import { Recorder } from './support/discord/recorder.ts';

const CATS = '# Cats\n\nCats sleep for sixteen hours a day.\n';
const DOGS = '# Dogs\n\nDogs sleep for twelve hours a day.\n';
const NOT_TEXT = new Uint8Array([0xff, 0xfe, 0x00, 0xd8]);

const readings = () => new Recorder<Reading>((reading) => JSON.stringify(reading));

function open(path: string, read = readings()) {
  return LiveLibrary.open({
    path,
    load: (from) => readCorpus(from),
    index: (documents) => openLibrary(documents),
    onRead: (reading) => read.record(reading),
  });
}

const titles = ({ current }: LiveLibrary) => current.documents.map(({ title }) => title);

describe('LiveLibrary', () => {
  it('answers from what was read', async () => {
    const library = await open(temporaryFolder({ 'cats.md': CATS }));
    expect(library.current.ask('How long do cats sleep?').quote?.text).toContain('sixteen');
  });

  it('prepares what it answers from, and what takes its place', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS });
    const prepared = new Recorder<readonly string[]>((slugs) => slugs.join(' '));
    const library = await LiveLibrary.open({
      path: folder,
      load: (from) => readCorpus(from),
      index: (documents) => ({
        ...openLibrary(documents),
        *prepare() {
          yield;
          prepared.record(documents.map(({ slug }) => slug));
        },
      }),
      onRead: () => {},
    });
    await prepared.next((slugs) => slugs.length === 1, 'the first library');
    writeFileSync(join(folder, 'dogs.md'), DOGS);
    await library.reload();
    await prepared.next((slugs) => slugs.length === 2, 'the second library');
  });

  it('refuses a corpus without documents, and says what is wrong with it', async () => {
    await expect(open(temporaryFolder())).rejects.toThrow('Put *.md or *.txt files into it');
    await expect(open(temporaryFolder({ 'broken.md': NOT_TEXT }))).rejects.toThrow('broken.md:1');
  });

  it('takes a new library when it is read again; the old one stays as it was', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS });
    const library = await open(folder);
    const before = library.current;
    writeFileSync(join(folder, 'dogs.md'), DOGS);
    await library.reload();
    expect(titles(library)).toEqual(['Cats', 'Dogs']);
    expect(before.documents).toHaveLength(1);
  });

  it('forgets a document that was removed', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS, 'dogs.md': DOGS });
    const library = await open(folder);
    rmSync(join(folder, 'dogs.md'));
    await library.reload();
    expect(titles(library)).toEqual(['Cats']);
  });

  it('keeps the last good version of a file that cannot be read any more', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS, 'dogs.md': DOGS });
    const read = readings();
    const library = await open(folder, read);
    writeFileSync(join(folder, 'dogs.md'), NOT_TEXT);
    writeFileSync(join(folder, 'cats.md'), CATS.replace('sixteen', 'fifteen'));
    await library.reload();
    expect(titles(library).sort()).toEqual(['Cats', 'Dogs']);
    expect(library.current.ask('How long do cats sleep?').quote?.text).toContain('fifteen');
    expect(read.all.at(-1)).toMatchObject({ used: true, kept: [join(folder, 'dogs.md')] });
  });

  it.each<[string, (folder: string) => void]>([
    ['empty', (folder) => rmSync(join(folder, 'cats.md'))],
    ['gone', (folder) => renameSync(folder, `${folder}-elsewhere`)],
    ['not text', (folder) => writeFileSync(join(folder, 'cats.md'), NOT_TEXT)],
  ])('goes on with what it has when the corpus is %s', async (_what, spoil) => {
    const folder = temporaryFolder({ 'cats.md': CATS });
    const read = readings();
    const library = await open(folder, read);
    spoil(folder);
    await library.reload();
    rmSync(`${folder}-elsewhere`, { recursive: true, force: true });
    expect(titles(library)).toEqual(['Cats']);
    expect(read.all.at(-1)).toMatchObject({
      used: false,
      problems: [expect.objectContaining({ severity: 'error' })],
    });
  });
});

describe('watching', () => {
  let controller: AbortController;

  beforeEach(() => {
    controller = new AbortController();
  });

  afterEach(() => controller.abort());

  async function watched(path: string) {
    const read = readings();
    const library = await open(path, read);
    const opened = await read.next(() => true, 'the first reading');
    library.watch(controller.signal, (error) => {
      throw error;
    });
    return { library, opened, next: () => read.next(() => true, 'a new reading'), read };
  }

  it('notices what changes in a folder, and reads once for many changes', async () => {
    const folder = temporaryFolder({
      'cats.md': CATS,
      'below/birds.md': '# Birds\n\nBirds sleep in trees.\n',
    });
    const { library, next, read } = await watched(folder);
    for (const hours of ['ten', 'eleven', 'twelve']) {
      writeFileSync(join(folder, 'dogs.md'), DOGS.replace('twelve', hours));
    }
    writeFileSync(join(folder, 'below/birds.md'), '# Birds\n\nBirds sleep in nests.\n');
    await next();
    expect(library.current.ask('Where do birds sleep?').quote?.text).toContain('nests');
    expect(titles(library)).toContain('Dogs');
    expect(read.all).toHaveLength(2);
  });

  it('notices that a single file was replaced by another', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS, 'new.txt': DOGS });
    const { library, next } = await watched(join(folder, 'cats.md'));
    renameSync(join(folder, 'new.txt'), join(folder, 'cats.md'));
    await next();
    expect(titles(library)).toEqual(['Dogs']);
  });

  it('says so when there is nothing to watch', async () => {
    const folder = temporaryFolder({ 'cats.md': CATS });
    const library = await open(folder);
    rmSync(folder, { recursive: true });
    const errors: unknown[] = [];
    library.watch(controller.signal, (error) => errors.push(error));
    expect(errors).toHaveLength(1);
  });
});
