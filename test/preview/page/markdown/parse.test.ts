import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/preview/page/markdown/parse.ts';
import type { Block, Inline } from '../../../../src/preview/page/markdown/tokens.ts';
import { escapeMarkdown } from '../../../../src/replies/escape.ts';
import { HOSTILE_TEXTS } from '../../../support/hostile.ts';

const text = (content: string): Inline => ({ kind: 'text', text: content });

/** The tokens of a text that is one paragraph. */
function inlineOf(markdown: string): readonly Inline[] {
  const [block, ...others] = parseMarkdown(markdown);
  if (block?.kind !== 'paragraph' || others.length > 0) throw new Error(`No single paragraph: ${markdown}`);
  return block.children;
}

/** What a reader sees of it. */
function visible(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'code') return block.text;
      if (block.kind === 'quote') return visible(block.blocks);
      if (block.kind !== 'list') return visibleInline(block.children);
      return block.items
        .map(({ children, blocks: inner }) => visibleInline(children) + visible(inner))
        .join('');
    })
    .join('\n');
}

function visibleInline(tokens: readonly Inline[]): string {
  return tokens
    .map((token) => ('text' in token ? token.text : 'children' in token ? visibleInline(token.children) : ''))
    .join('');
}

describe('text within a line', () => {
  it.each([
    ['**bold**', [{ kind: 'strong', children: [text('bold')] }]],
    [
      '*slanted* _too_',
      [
        { kind: 'emphasis', children: [text('slanted')] },
        text(' '),
        { kind: 'emphasis', children: [text('too')] },
      ],
    ],
    ['__under__', [{ kind: 'underline', children: [text('under')] }]],
    ['~~gone~~', [{ kind: 'strike', children: [text('gone')] }]],
    ['||hidden||', [{ kind: 'spoiler', children: [text('hidden')] }]],
    ['`a * b`', [{ kind: 'code', text: 'a * b' }]],
    ['`` a ` b ``', [{ kind: 'code', text: 'a ` b' }]],
    ['***both***', [{ kind: 'strong', children: [{ kind: 'emphasis', children: [text('both')] }] }]],
    [
      '**a _b_ c**',
      [{ kind: 'strong', children: [text('a '), { kind: 'emphasis', children: [text('b')] }, text(' c')] }],
    ],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['\\*not slanted\\*', [text('*not slanted*')]],
    ['**open', [text('**open')]],
  ] satisfies [string, Inline[]][])('reads %s', (markdown, tokens) => {
    expect(inlineOf(markdown)).toEqual(tokens);
  });

  it('reads what stands for people, channels, commands, emoji and times', () => {
    expect(
      inlineOf('<@1> <#2> <@&3> </ask:4> <:wave:5> <t:1700000000:R>').filter(({ kind }) => kind !== 'text'),
    ).toEqual([
      { kind: 'mention', of: 'user', id: '1' },
      { kind: 'mention', of: 'channel', id: '2' },
      { kind: 'mention', of: 'role', id: '3' },
      { kind: 'command', name: 'ask' },
      { kind: 'emoji', name: 'wave' },
      { kind: 'time', time: 1_700_000_000, style: 'R' },
    ]);
  });
});

describe('links', () => {
  const link = (url: string, label: string): Inline => ({ kind: 'link', url, children: [text(label)] });

  it.each([
    ['[The Pile](https://arxiv.org/abs/2101.00027)', link('https://arxiv.org/abs/2101.00027', 'The Pile')],
    ['[a](<https://example.org/b_c>)', link('https://example.org/b_c', 'a')],
    ['[a](https://example.org/b_(c))', link('https://example.org/b_(c)', 'a')],
    ['<https://example.org/a_b_c>', link('https://example.org/a_b_c', 'https://example.org/a_b_c')],
    ['https://example.org/a', link('https://example.org/a', 'https://example.org/a')],
  ])('reads %s', (markdown, token) => {
    expect(inlineOf(markdown)).toEqual([token]);
  });

  it('leaves the punctuation of the sentence out of an address', () => {
    expect(inlineOf('(see https://example.org/a).')).toEqual([
      text('(see '),
      link('https://example.org/a', 'https://example.org/a'),
      text(').'),
    ]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[https://bank.example](https://evil.example)',
    'data:text/html,x',
    '[a](/b)',
  ])('makes none of %s as it stands', (markdown) => {
    expect(inlineOf(markdown)[0]).toMatchObject({ kind: 'text' });
  });

  it('shows backslashes in a label, as Discord does', () => {
    expect(inlineOf('[a\\_b](https://example.org/)')).toEqual([link('https://example.org/', 'a\\_b')]);
  });
});

describe('lines', () => {
  const paragraph = (content: string): Block => ({ kind: 'paragraph', children: [text(content)] });
  const item = (content: string, ...blocks: Block[]) => ({ children: [text(content)], blocks });

  it.each([
    ['# One', [{ kind: 'heading', level: 1, children: [text('One')] }]],
    ['### Three\nrest', [{ kind: 'heading', level: 3, children: [text('Three')] }, paragraph('rest')]],
    ['#no heading', [paragraph('#no heading')]],
    ['-# small', [{ kind: 'subtext', children: [text('small')] }]],
    ['> a\n> b\nc', [{ kind: 'quote', blocks: [paragraph('a\nb')] }, paragraph('c')]],
    ['a\n>>> b\n\nc', [paragraph('a\n'), { kind: 'quote', blocks: [paragraph('b\n\nc')] }]],
    ['- a\n- b', [{ kind: 'list', start: null, items: [item('a'), item('b')] }]],
    ['3. a\n4. b', [{ kind: 'list', start: 3, items: [item('a'), item('b')] }]],
    [
      '- a\n  - b\n- c',
      [
        {
          kind: 'list',
          start: null,
          items: [item('a', { kind: 'list', start: null, items: [item('b')] }), item('c')],
        },
      ],
    ],
    ['```js\nlet a;\n```', [{ kind: 'code', language: 'js', text: 'let a;' }]],
    ['a\n```\n# b\n```\nc', [paragraph('a'), { kind: 'code', language: '', text: '# b' }, paragraph('c')]],
    ['> ```\n> a\n> ```', [{ kind: 'quote', blocks: [{ kind: 'code', language: '', text: 'a' }] }]],
    ['``` open', [paragraph('``` open')]],
    ['', []],
  ] satisfies [string, Block[]][])('reads %j', (markdown, blocks) => {
    expect(parseMarkdown(markdown)).toEqual(blocks);
  });
});

describe('any text', () => {
  it.each(HOSTILE_TEXTS)('is read without trouble: %.40s', (hostile) => {
    expect(() => parseMarkdown(hostile)).not.toThrow();
  });

  it('is shown sign by sign once it was escaped', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab*_~|`<>[]()#-+.:/\\1 ') });
    fc.assert(
      fc.property(word, (written) => {
        fc.pre(written.trim() !== '');
        expect(visible(parseMarkdown(escapeMarkdown(written)))).toBe(written);
      }),
    );
  });
});
