import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Sentence } from '../../src/corpus/document.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { splitPassages } from '../../src/corpus/passages.ts';
import { readPlainText } from '../../src/corpus/plain-text.ts';

const scraps = fc.constantFrom(
  ...[
    '# ',
    '## A\n',
    '---\n',
    'title: T\n',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '| a | b |\n',
    '| - | - |\n',
    '```\n',
    '    ',
  ],
  ...[
    '[^a]',
    '[^a]: A, https://a.example\n',
    '[^',
    '<!-- asks: x; y -->',
    '<!--',
    '-->',
    '<b>',
    '**',
    '`',
    '[x](y)',
    '![i](j)',
  ],
  ...[
    'One sentence. ',
    'Is it? ',
    'No. 5 ',
    'https://a.example ',
    'word ',
    '\n',
    '\n\n',
    '\\',
    '&amp;',
    '\t',
    'é',
    '🙂',
    '\u2029',
    '|',
  ],
);
const text = fc.oneof(
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).map((input) => input.replace(/\r\n?|\0/g, '')),
);

function sentencesOf(document: Document): readonly Sentence[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

describe.each([
  ['Markdown', readMarkdown],
  ['plain text', readPlainText],
])('any %s', (_name, read) => {
  it('is read, the same way every time', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(read('a.md', input)).toEqual(read('a.md', input));
      }),
    );
  });

  it('gives sentences that can be found in it, in order and apart', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { document } = read('a.md', input);
        let at = 0;
        for (const sentence of sentencesOf(document)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          at = sentence.end;
          expect(isWithin(sentence.text, document.text.slice(sentence.start, sentence.end))).toBe(true);
          expect(sentence.text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('gives passages that hold each sentence exactly once, with ids of their own', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { document } = read('a.md', input);
        const passages = splitPassages(document);
        expect(passages.flatMap(({ sentences }) => sentences)).toEqual(sentencesOf(document));
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
    );
  });
});

/** Whether all characters of `text` but white space stand in `original` in the same order. */
function isWithin(text: string, original: string): boolean {
  let at = 0;
  for (const character of text.replace(/\s/g, '')) {
    at = original.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
