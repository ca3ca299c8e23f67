import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/terminal/screen.ts';

const terminal = { isTTY: true, columns: 30, hasColors: () => true };
const piped = { hasColors: () => true };
const colourless = { ...terminal, hasColors: () => false };
const link = { title: 'Readme', address: 'https://readme.example/' };

describe('screenOf', () => {
  it('styles text on a terminal', async () => {
    const screen = await screenOf(terminal, {});
    expect(screen.bold('x')).toBe('\u001b[1mx\u001b[22m');
  });

  it.each([
    ['a pipe', piped],
    ['a terminal that shows or wants no colour', colourless],
  ])('writes plain text to %s', async (_what, stream) => {
    const screen = await screenOf(stream, { FORCE_HYPERLINK: '1' });
    expect(screen.bold('x')).toBe('x');
    expect(screen.link(link.title, link.address)).toBe('Readme, https://readme.example/');
  });

  it('does not write an address twice', async () => {
    const screen = await screenOf({}, {});
    expect(screen.link(link.address, link.address)).toBe(link.address);
  });

  it('breaks lines between words', async () => {
    const screen = await screenOf(terminal, {});
    expect(screen.wrap('The weights of GPT-J are under the licence Apache 2.0.', 2)).toEqual([
      'The weights of GPT-J are',
      'under the licence Apache',
      '2.0.',
    ]);
  });

  it('does not cut words and addresses that are longer than the line', async () => {
    const address = 'https://github.com/kingoflolz/mesh-transformer-jax';
    const screen = await screenOf(terminal, {});
    expect(screen.wrap(`See ${address} first`, 2)).toEqual(['See', address, 'first']);
  });

  it('counts the columns that a sign takes', async () => {
    const screen = await screenOf({ ...terminal, columns: 22 }, {});
    expect(screen.wrap('研究所は二〇二〇年に設立されました。', 2)).toEqual([
      '研究所は二〇二〇年に',
      '設立されました。',
    ]);
    expect(screen.wrap('👩‍🚀👩‍🚀👩‍🚀👩‍🚀 👩‍🚀👩‍🚀👩‍🚀👩‍🚀 x', 2)).toEqual([
      '👩‍🚀👩‍🚀👩‍🚀👩‍🚀 👩‍🚀👩‍🚀👩‍🚀👩‍🚀 x',
    ]);
  });

  it('takes the width from COLUMNS where there is no terminal, else does not break lines', async () => {
    const text = 'word '.repeat(60).trim();
    expect((await screenOf({}, { COLUMNS: '40' })).wrap(text, 0)).toHaveLength(8);
    expect((await screenOf({}, {})).wrap(text, 0)).toEqual([text]);
    expect((await screenOf({}, { COLUMNS: 'wide' })).wrap(text, 0)).toEqual([text]);
  });

  it('keeps lines readable on a very wide terminal, and leaves a very narrow one alone', async () => {
    const text = 'word '.repeat(60).trim();
    expect((await screenOf({ ...terminal, columns: 400 }, {})).wrap(text, 0)).toHaveLength(3);
    expect((await screenOf({ ...terminal, columns: 4 }, {})).wrap(text, 0)).toEqual([text]);
  });
});
