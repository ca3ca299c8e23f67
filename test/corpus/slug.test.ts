import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFree, slugOf } from '../../src/corpus/slug.ts';

describe('slugOf', () => {
  it.each([
    ['GPT-NeoX 20B', 'gpt-neox-20b'],
    ["What's new?", 'whats-new'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['日本語 モデル', '日本語-モデル'],
    ['???', ''],
    ['A heading of so many words that nobody would type it', 'a-heading-of-so-many-words-that-nobody'],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is short, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const slug = slugOf(name);
        expect(slug.length).toBeLessThanOrEqual(40);
        expect(slug).not.toMatch(/\s|#/);
      }),
    );
  });
});

describe('firstFree', () => {
  it('takes the first name that is neither empty nor taken', () => {
    expect(firstFree(['', 'install', 'node-install'], new Set(['install']))).toBe('node-install');
  });

  it('numbers the last name when all are taken', () => {
    expect(firstFree(['install'], new Set(['install', 'install-2']))).toBe('install-3');
  });
});
