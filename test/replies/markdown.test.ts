import { describe, expect, it } from 'vitest';
import { codeBlock, toDiscord, toPlain } from '../../src/replies/markdown.ts';

describe('toDiscord', () => {
  it.each([
    ['plain text', 'GPT-J has 6 billion parameters.', 'GPT-J has 6 billion parameters.'],
    [
      'emphasis',
      'a **bold** and *slanted* and ~~struck~~ word',
      'a **bold** and *slanted* and ~~struck~~ word',
    ],
    ['code', 'run `pip install lm_eval`', 'run `pip install lm_eval`'],
    ['code with a backtick', 'the `` ` `` sign', 'the `` ` `` sign'],
    ['a link', 'see [the paper](https://arxiv.org/abs/1)', 'see [the paper](<https://arxiv.org/abs/1>)'],
    ['a link within the corpus', 'see [GPT-J](./gpt-j.md#licence)', 'see GPT-J'],
    ['a bare address', 'at https://x.org/a_b today', 'at <https://x.org/a_b> today'],
    ['an address in brackets', 'at <https://x.org/> today', 'at <https://x.org/> today'],
    [
      'an image',
      'the ![loss curve](https://x.org/loss.png)',
      'the [Image: loss curve](<https://x.org/loss.png>)',
    ],
    ['HTML', 'H<sub>2</sub>O<br>and <b>more</b><!-- hidden -->', 'H2O and more'],
    ['an entity', 'Q&amp;A, 3 &lt; 4', 'Q&A, 3 \\< 4'],
    ['an escape', '2\\*3', '2\\*3'],
    ['signs of Discord', 'a ||secret|| <@1> snake_case', 'a \\|\\|secret\\|\\| \\<@1\\> snake\\_case'],
    ['a heading sign', '# 1 in the ranking', '\\# 1 in the ranking'],
    ['a year at the start', '2021. That was the year', '2021\\. That was the year'],
    ['half of a bold text', '**first sentence.', 'first sentence.'],
    ['a footnote mark', 'A statement[^1].', 'A statement.'],
  ])('converts %s', (_what, markdown, discord) => {
    expect(toDiscord(markdown)).toBe(discord);
  });

  it('brings no bold marks of its own into bold text', () => {
    expect(toDiscord('a **bold** and *slanted* word', { bold: true })).toBe('a bold and _slanted_ word');
  });

  it('draws the same text either way as often as it comes', () => {
    const text = 'a **bold** and *slanted* word';
    const longer = (word: string) => `${word} `.repeat(300).trim();
    expect(toDiscord(longer(text), { bold: true })).toBe(longer('a bold and _slanted_ word'));
    const drawn = [true, false, true, false].map((bold) => toDiscord(text, { bold }));
    expect(drawn).toEqual([
      'a bold and _slanted_ word',
      'a **bold** and *slanted* word',
      'a bold and _slanted_ word',
      'a **bold** and *slanted* word',
    ]);
  });
});

describe('toPlain', () => {
  it('leaves the words only', () => {
    expect(toPlain('**GPT-J**, see [the `code`](https://x.org)<br>')).toBe('GPT-J, see the code');
  });
});

describe('codeBlock', () => {
  it('cannot be broken out of', () => {
    expect(codeBlock('a\n```\nb').split('```')).toHaveLength(3);
  });
});
