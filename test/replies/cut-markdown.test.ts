import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown } from '../../src/replies/cut-markdown.ts';
import { weightOf } from '../../src/replies/limits.ts';

describe('cutMarkdown', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutMarkdown('**bold** and `code`', 19)).toBe('**bold** and `code`');
  });

  it('closes bold text', () => {
    expect(cutMarkdown(`**${'word '.repeat(20)}**`, 40)).toBe('**word word word word word word…**');
  });

  it('cuts a code block after a line and closes it', () => {
    const code = `Run:\n\`\`\`\n${'npm test\n'.repeat(20)}\`\`\``;
    expect(cutMarkdown(code, 50)).toBe('Run:\n```\nnpm test\nnpm test\nnpm test\n```\n…');
  });

  it('cuts a single long line of code', () => {
    const cut = cutMarkdown(`\`\`\`\n${'x'.repeat(100)}\n\`\`\``, 40);
    expect(cut).toMatch(/^```\nx+\n```\n…$/);
  });

  it('drops a link that does not fit', () => {
    const text = 'Read more about this in [the long paper](<https://example.org/paper>) today';
    expect(cutMarkdown(text, 45)).toBe('Read more about this in…');
  });

  it('drops a code span that does not fit', () => {
    expect(cutMarkdown('Please run the command `npm run a-very-long-script-name` now', 45)).toBe(
      'Please run the command…',
    );
  });

  it('never leaves a backslash that escapes what follows', () => {
    const stars = '\\*'.repeat(50);
    expect(cutMarkdown(stars, 31)).toMatch(/^(\\\*)*…$/);
  });

  it('keeps to the room and to whole markup, whatever the text', () => {
    const piece = fc.constantFrom(
      'word ',
      'A sentence. ',
      '**bold words** ',
      '`code span` ',
      '[link](<https://example.org/a_b>) ',
      '<https://example.org> ',
      '\\*\\_ ',
      '日本語 ',
      '👩‍👩‍👧‍👦 ',
      '\n```\nlet x = 1;\nlet y = 2;\n```\n',
      '\n> quoted words',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 30, max: 400 }), (pieces, max) => {
        const short = cutMarkdown(pieces.join(''), max, weightOf);
        expect(weightOf(short)).toBeLessThanOrEqual(max);
        expect(short.split('```').length % 2).toBe(1);
        expect(short.replace(/```[\s\S]*?```/g, '').split('**').length % 2).toBe(1);
        expect(short.replace(/```[\s\S]*?```/g, '').split('`').length % 2).toBe(1);
        expect(short.split('[link]').length).toBe(short.split('[link](<https://example.org/a_b>)').length);
        expect(short).not.toMatch(/\\(?:…|$)/);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  });
});
