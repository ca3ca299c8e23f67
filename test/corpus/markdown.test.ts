import { describe, expect, it } from 'vitest';
import type { Document, Sentence } from '../../src/corpus/document.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';

function document(text: string, file = 'gpt-j.md'): Document {
  return readMarkdown(file, text).document;
}

function sentences(text: string): readonly Sentence[] {
  return document(text).sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
}

function problems(text: string): string[] {
  return readMarkdown('gpt-j.md', text).problems.map(({ line, reason }) => `${line}: ${reason}`);
}

describe('front matter', () => {
  it('gives title, aliases and date', () => {
    const text = '---\ntitle: GPT-J\naliases: [GPT-J-6B, gptj]\nupdated: 2026-11-23\n---\nIt is a model.\n';
    expect(document(text)).toMatchObject({
      slug: 'gpt-j',
      title: 'GPT-J',
      aliases: ['GPT-J-6B', 'gptj'],
      updated: '2026-11-23',
    });
  });

  it('is not needed: the first heading is the title', () => {
    const read = document('# GPT-J by EleutherAI\n\nA model.\n\n## Size\n\nSix billion parameters.\n');
    expect(read.title).toBe('GPT-J by EleutherAI');
    expect(read.sections.map(({ path }) => path)).toEqual([[], ['Size']]);
  });

  it('keeps a first heading that differs from the title as another name', () => {
    const read = document('---\ntitle: GPT-J\n---\n# The six-billion model\n\nText.\n');
    expect(read.aliases).toEqual(['The six-billion model']);
  });

  it('falls back to the name of the file', () => {
    expect(document('A model.\n').title).toBe('gpt-j');
  });

  it('is reported with the line of a mistake', () => {
    expect(problems('---\ntitle: GPT-J\naliases: [a, b\n---\nText.\n')[0]).toMatch(
      /^[34]: The front matter is not valid/,
    );
    expect(problems('---\ntitle: GPT-J\nupdated: last week\n---\nText.\n')).toEqual([
      '3: The date of `updated` is not a day.',
    ]);
  });
});

describe('a slip of the author', () => {
  it.each([
    ['front matter without end', '---\ntitle: GPT-J\n\nText.\n', '1: The front matter is never closed.'],
    [
      'a comment without end',
      'Text.\n\n<!-- asks: a\n',
      '3: The comment is never closed and hides the rest of the text.',
    ],
    [
      'text behind a comment',
      '<!-- asks: a --> Text.\n\nMore.\n',
      '1: The text behind the comment is hidden with it.',
    ],
    [
      'a code block without end',
      'Run:\n\n```sh\nnpm ci\n',
      '3: The code block is never closed and takes in the rest of the text.',
    ],
    ['a heading without text', '##\n\nText.\n', '1: The heading has no text.'],
    [
      'front matter that is no list of fields',
      '---\njust words\n---\nText.\n',
      '2: The front matter is not a list of fields.',
    ],
    [
      'an asterisk that YAML takes for a reference',
      '---\ntitle: *GPT-J\n---\nText.\n',
      '2: The front matter is not valid YAML: Unresolved alias (the anchor must be set before the alias): GPT-J.',
    ],
    ['a title that is no text', '---\ntitle: [a]\n---\nText.\n', '2: The title is not a text.'],
    [
      'aliases that are no names',
      '---\naliases: {a: b}\n---\nText.\n',
      '2: The aliases are not a list of names.',
    ],
  ])('is reported and survived: %s', (_name, text, problem) => {
    expect(problems(text)).toContain(problem);
    expect(sentences(text).length).toBeGreaterThan(0);
  });

  it('in front matter does not cost the title', () => {
    expect(document('---\ntitle: GPT-J\n\nText.\n').title).toBe('GPT-J');
    expect(sentences('---\ntitle: GPT-J\n\nText.\n').map(({ text }) => text)).toEqual(['Text.']);
  });
});

describe('sentences', () => {
  it('carry the sources of their footnotes', () => {
    const read = sentences(
      'GPT-J came in 2021.[^a][^b]\nIt has 28 layers.\n\n[^a]: The README, https://example.org/a\n[^b]: A note without address.\n',
    );
    expect(read.map(({ text }) => text)).toEqual(['GPT-J came in 2021.', 'It has 28 layers.']);
    expect(read.map(({ sources }) => sources)).toEqual([
      [
        { title: 'The README', url: 'https://example.org/a' },
        { title: 'A note without address', url: null },
      ],
      [],
    ]);
  });

  it('end at a footnote mark even before a name in lower case', () => {
    const read = sentences('It is a library.[^a] lm-eval is another.[^a]\n\n[^a]: A, https://example.org\n');
    expect(read.map(({ text }) => text)).toEqual(['It is a library.', 'lm-eval is another.']);
  });

  it('end at a footnote mark that follows an address', () => {
    const read = sentences(
      'It is at https://a.example/b.[^a][^b]\nNext <https://b.example>.[^a]\n\n[^a]: A\n[^b]: B\n',
    );
    expect(read.map(({ text, sources }) => [text, sources.map(({ title }) => title)])).toEqual([
      ['It is at https://a.example/b.', ['A', 'B']],
      ['Next <https://b.example>.', ['A']],
    ]);
  });

  it('keep code, emphasis and links as they are written', () => {
    const line =
      '**Bold words.** Run `npm. Ci now` and see [the *page*. It helps](https://example.org/a.b?c). Done.';
    expect(sentences(line).map(({ text }) => text)).toEqual([
      '**Bold words.**',
      'Run `npm. Ci now` and see [the *page*. It helps](https://example.org/a.b?c).',
      'Done.',
    ]);
  });

  it('of a block quotation are those within it', () => {
    expect(sentences('> One is\n> here. Two\n> > is. Three\n> is here.\n').map(({ text }) => text)).toEqual([
      'One is here.',
      'Two',
      'is.',
      'Three is here.',
    ]);
  });

  it('leave out comments, HTML and images', () => {
    const text = '<!-- note -->\n\n<b>Bold</b> words ![logo](a.png) stay.\n\n<div>\nNot this.\n</div>\n';
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(['Bold words stay.']);
  });

  it('leave out what holds neither letter nor number, and keep lines apart', () => {
    const text = 'Type: a\\\nDefault: b  \nEnd.\n\n&nbsp;\n\n→ ☺\n\nA&nbsp;word.\n';
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(['Type: a Default: b End.', 'A word.']);
  });

  it('of a table are its rows, with the header and the sources of the lead-in', () => {
    const [leadIn, row] = sentences(
      'The sizes.[^a]\n\n| Model | Size[^a] |\n| --- | --- |\n| GPT-J | 6B |\n\n[^a]: A, https://example.org\n',
    );
    expect(row).toMatchObject({ kind: 'row', text: '| GPT-J | 6B |', header: '| Model | Size |' });
    expect(row?.sources).toEqual(leadIn?.sources);
  });

  it('of a list are its items, nested ones too', () => {
    const read = sentences(
      'Steps:[^a]\n\n1. Clone it. Build it.\n   - with make\n2. Run it.[^b]\n\n[^a]: A\n[^b]: B\n',
    );
    expect(read.map(({ kind, text, sources }) => [kind, text, sources[0]?.title])).toEqual([
      ['prose', 'Steps:', 'A'],
      ['item', 'Clone it.', 'A'],
      ['item', 'Build it.', 'A'],
      ['item', 'with make', 'A'],
      ['item', 'Run it.', 'B'],
    ]);
  });

  it('of a code block are the block itself', () => {
    const [, code] = sentences('Run this:[^a]\n\n```sh\nnpm ci\nnpm test\n```\n\n[^a]: A\n');
    expect(code).toMatchObject({ kind: 'code', text: 'npm ci\nnpm test', sources: [{ title: 'A' }] });
  });

  it('are incomplete when the file ends in the middle', () => {
    expect(sentences('It is large. It wa').map(({ complete }) => complete)).toEqual([true, false]);
    expect(sentences('See also\n\n- GPT-J\n').map(({ complete }) => complete)).toEqual([true, true]);
  });
});

describe('sections', () => {
  it('have the path of headings above them and the questions of their comment', () => {
    const read = document(
      '---\ntitle: T\n---\n<!-- asks: what is it; who -->\nText.\n\n## A\nOne.\n\n### B\n<!-- asks: how -->\nTwo.\n\n## C\nThree.\n',
    );
    expect(read.sections.map(({ path, asks, line }) => [path, asks, line])).toEqual([
      [[], ['what is it', 'who'], 1],
      [['A'], [], 7],
      [['A', 'B'], ['how'], 10],
      [['C'], [], 14],
    ]);
  });
});

it('a comment above the title belongs to the opening', () => {
  const { sections } = document('<!-- asks: what is it -->\n\n# GPT-J\n\nA model.\n');
  expect(sections.map(({ asks, blocks }) => [asks, blocks.length])).toEqual([[['what is it'], 1]]);
});

describe('footnotes', () => {
  it('are reported when missing, unused or defined twice', () => {
    const text =
      'One.[^x]\nTwo.[^a]\n\n[^a]: A, https://a.example\n[^a]: A again\n[^b]: B, https://b.example\n';
    expect(problems(text)).toEqual([
      '5: The footnote [^a] is defined twice.',
      '1: The footnote [^x] is not defined.',
      '6: The footnote [^b] is never used.',
    ]);
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(['One.', 'Two.']);
  });

  it('may be used in a heading', () => {
    expect(problems('## Size[^a]\n\nLarge.\n\n[^a]: A, https://a.example\n')).toEqual([]);
  });
});
