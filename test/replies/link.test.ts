import { describe, expect, it } from 'vitest';
import { link, linkable } from '../../src/replies/link.ts';

describe('linkable', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/ä', 'http://example.org/%C3%A4'],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['discord://settings', null],
    ['./gpt-j.md', null],
    ['not an address', null],
    [`https://example.org/${'x'.repeat(500)}`, null],
  ])('of %j is %j', (address, url) => {
    expect(linkable(address)).toBe(url);
  });
});

describe('link', () => {
  it.each([
    [
      'The Pile paper',
      'https://arxiv.org/abs/2101.00027',
      '[The Pile paper](<https://arxiv.org/abs/2101.00027>)',
    ],
    ['The Pile paper', null, 'The Pile paper'],
    ['GPT-Neo 1.3B card', 'https://x.org/', '[GPT-Neo 1.3B card](<https://x.org/>)'],
    ['**Bold** [odd] `label` 🎉', 'https://x.org/', '[Bold odd label](<https://x.org/>)'],
    ['', 'https://x.org/', '[link](<https://x.org/>)'],
  ])('named %j to %j is %j', (label, address, drawn) => {
    expect(link(label, address)).toBe(drawn);
  });

  it('shows name and address side by side where Discord draws no named link', () => {
    expect(link('eleuther.ai', 'https://www.eleuther.ai/')).toBe('eleuther.ai: <https://www.eleuther.ai/>');
    expect(link('Pile', 'https://en.wikipedia.org/wiki/Pile_(data)')).toBe(
      'Pile: <https://en.wikipedia.org/wiki/Pile_(data)>',
    );
    expect(link('Pile', 'https://x.org/?q=%28a%29')).toBe('Pile: <https://x.org/?q=%28a%29>');
  });
});
