import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { splitPassages } from '../../src/corpus/passages.ts';

function passages(text: string): readonly Passage[] {
  return splitPassages(readMarkdown('gpt-j.md', text).document);
}

function sentence(words: number): string {
  return `${'word '.repeat(words - 1)}end.`.replace(/^w/, 'W');
}

describe('splitPassages', () => {
  it('makes a passage of each paragraph, with an id that a person can read', () => {
    const text = `${sentence(50)}\n\n${sentence(50)}\n\n## Licence\n\n${sentence(50)}\n`;
    expect(passages(text).map(({ id }) => id)).toEqual(['gpt-j#intro-1', 'gpt-j#intro-2', 'gpt-j#licence-1']);
  });

  it('joins two short paragraphs', () => {
    expect(passages(`${sentence(20)}\n\n${sentence(20)}\n`)).toHaveLength(1);
  });

  it('never joins across a heading', () => {
    expect(passages(`${sentence(5)}\n\n## A\n\n${sentence(5)}\n`)).toHaveLength(2);
  });

  it('cuts a long paragraph between sentences into pieces of nearly equal length', () => {
    const text = Array.from({ length: 13 }, () => sentence(10)).join(' ');
    expect(passages(text).map(({ sentences }) => sentences.length)).toEqual([7, 6]);
  });

  it('keeps a lead-in with its list', () => {
    const read = passages(`${sentence(100)} The list:\n\n- ${sentence(30)}\n- ${sentence(30)}\n`);
    expect(read.map(({ sentences }) => sentences.map(({ kind }) => kind))).toEqual([
      ['prose'],
      ['prose', 'item', 'item'],
    ]);
  });

  it('gives equal headings ids of their own', () => {
    const text = '## Install\nA.\n\n## Install\nB.\n\n## ???\nC.\n\n## Node\n### Install\nD.\n';
    const ids = passages(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[3]).toBe('gpt-j#node-install-1');
  });

  it('puts rows, items and code on lines of their own', () => {
    const [passage] = passages('Sizes.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n');
    expect(passage?.text).toBe('Sizes.\n| 1 | 2 |\n| 3 | 4 |');
  });
});
