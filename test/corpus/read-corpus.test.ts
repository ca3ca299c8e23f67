import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/corpus/passages.ts';
import { CorpusUnreadableError, readCorpus } from '../../src/corpus/read-corpus.ts';
import { largestFile } from '../../src/corpus/read-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder(files);
  const { documents, problems } = await readCorpus(folder);
  return {
    documents,
    files: documents.map(({ file }) => relative(folder, file)),
    problems: problems.map(({ file, line, reason }) => `${relative(folder, file)}:${line}: ${reason}`),
  };
}

describe('readCorpus', () => {
  it('reads the Markdown and text files of a folder and the folders below, sorted by path', async () => {
    const text = 'Words.\n';
    const { files, problems } = await read({
      'b.md': '# B\nWords.\n',
      'a/z.txt': text,
      'a/C.MD': '# C\nWords.\n',
      'README.md': text,
      '.hidden.md': text,
      '.git/x.md': text,
      'questions.jsonl': '{}',
      'picture.png': text,
    });
    expect(files).toEqual([join('a', 'C.MD'), join('a', 'z.txt'), 'b.md']);
    expect(problems).toEqual([]);
  });

  it('reads a single file, whatever its name', async () => {
    const folder = temporaryFolder({ 'README.md': '# Project\n\nWords.\n' });
    const { documents } = await readCorpus(join(folder, 'README.md'));
    expect(documents.map(({ title }) => title)).toEqual(['Project']);
  });

  it('survives links in a loop', async () => {
    const folder = temporaryFolder({ 'a/one.md': '# One\nWords.\n' });
    symlinkSync(folder, join(folder, 'a', 'again'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.md'));
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ slug }) => slug)).toEqual(['one']);
    expect(problems.map(({ file }) => relative(folder, file))).toEqual(['broken.md']);
  });

  it('leaves out what it cannot use, says why, and reads the rest', async () => {
    const { files, problems } = await read({
      'empty.md': '\n',
      'good.md': '# Good\nWords.\n',
      'latin.md': new Uint8Array([0x41, 0x0a, 0x42, 0xe9, 0x0a]),
      'utf16.txt': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
      'deep.md': `One.\n${'> '.repeat(60)}two.\n`,
      'binary.txt': new Uint8Array([0x41, 0x00]),
      'huge.md': 'Words. '.repeat(largestFile / 7 + 1),
    });
    expect(files).toEqual(['good.md']);
    expect(problems).toEqual([
      'binary.txt:1: The line holds a zero byte: this is not a text file.',
      'deep.md:2: The line nests lists or quotations too deeply.',
      'empty.md:1: The file holds no text.',
      'huge.md:1: The file is larger than 2 MB.',
      'latin.md:2: The line is not valid UTF-8.',
      'utf16.txt:1: The file is UTF-16, not UTF-8.',
    ]);
  });

  it('survives a parser that fails', async () => {
    const folder = temporaryFolder({ 'a.md': 'Words.\n' });
    const { documents, problems } = await readCorpus(folder, () => Promise.reject(new Error('too much')));
    expect(documents).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(['The file cannot be parsed: too much.']);
  });

  it('takes away byte order marks and carriage returns', async () => {
    const { documents } = await read({ 'a.md': '\uFEFF---\r\ntitle: A\r\n---\r\nOne.\r\nTwo.\r\n' });
    expect(documents[0]).toMatchObject({ title: 'A', text: '---\ntitle: A\n---\nOne.\nTwo.\n' });
  });

  it('gives every document and passage an id of its own', async () => {
    const text = 'Words.\n';
    const { documents } = await read({
      'a.md': text,
      'a.txt': text,
      'b/a.md': text,
      'c/a.md': text,
      '！.md': text,
    });
    const ids = documents.flatMap((document) => splitPassages(document)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toContain('b-a#intro-1');
  });

  it('reports titles that two documents share', async () => {
    const { problems } = await read({ 'a.md': '# GPT-J\nOne.\n', 'b.md': '# gpt-j\nTwo.\n' });
    expect(problems).toEqual([
      expect.stringMatching(/^b\.md:1: The title "gpt-j" is also that of .*a\.md\.$/),
    ]);
  });

  it('says that a folder holds no documents', async () => {
    const { problems } = await read({ 'picture.png': 'x' });
    expect(problems).toEqual([':1: The folder holds no documents.']);
  });

  it('throws only when the path leads nowhere', async () => {
    const path = join(temporaryFolder(), 'missing');
    await expect(readCorpus(path)).rejects.toThrow(CorpusUnreadableError);
    await expect(readCorpus(path)).rejects.toThrow(/missing cannot be read .*Name a Markdown or text file/);
  });
});
