import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/replies/cut.ts';
import { ECHO_LENGTH, echo, escapeMarkdown, plainText, readEcho } from '../../src/replies/escape.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';

describe('plainText', () => {
  it.each([
    ['what  is\n\tThe Pile? ', 'what is The Pile?'],
    ['<@123> who wrote <#456> <:pile:789>the Pile</ask:1>?', 'who wrote the Pile ?'],
    [
      'zero\u200bwidth \u202eoverride\u202c \ufefflost \u2066isolate\u2069',
      'zerowidth override lost isolate',
    ],
    ['torn \ud800 pair', 'torn pair'],
    ['bell \u0007 rings', 'bell rings'],
    ['👩‍👩‍👧 and 👍🏽 and ❤️‍🔥', '👩‍👩‍👧 and 👍🏽 and ❤️‍🔥'],
    ['a\u200db', 'ab'],
    [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['a < b and c > d', 'a < b and c > d'],
  ])('reads %j as %j', (written, plain) => {
    expect(plainText(written)).toBe(plain);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['2_7B *and* ~~x~~ `y` ||z||', '2\\_7B \\*and\\* \\~\\~x\\~\\~ \\`y\\` \\|\\|z\\|\\|'],
    ['[text](https://x.org)', '\\[text\\](https\\://x.org)'],
    ['<@1> :smile: 12:30', '\\<@1\\> \\:smile: 12:30'],
    ['# heading', '\\# heading'],
    ['-# subtext', '\\-# subtext'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2.7 billion', '2.7 billion'],
    ['-5 degrees', '-5 degrees'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

/** What is left for Discord to interpret once escaped signs are taken away. */
function unescapedPart(echoed: string): string {
  return echoed.replace(/\\[^0-9A-Za-z\s]/g, '');
}

describe('echo', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'\\*_`~|<>[]()#@:-/ \na1'), maxLength: 300 }),
    fc.constantFrom(...HOSTILE_TEXTS),
  );

  it('leaves nothing that Discord would interpret', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const left = unescapedPart(echo(written));
        expect(left).not.toMatch(/[\\*_~|`<>[\]\n]/);
        expect(left).not.toMatch(/:\/\//);
        expect(left).not.toMatch(/@(?!\u200b)/);
        expect(left).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        expect(readEcho(echo(written))).toBe(cut(plainText(written), ECHO_LENGTH));
      }),
    );
  });

  it('shows at most 200 characters', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        expect(readEcho(echo(written)).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('keeps an ordinary question as it is', () => {
    expect(echo('Who wrote the Pile paper (2020)?')).toBe('Who wrote the Pile paper (2020)?');
  });
});
