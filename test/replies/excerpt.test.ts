import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/replies/excerpt.ts';
import { fixtureLibrary } from '../support/library.ts';

const library = fixtureLibrary();

function excerptOf(id: string, query: string, room = 200) {
  const passage = library.passage(id);
  if (passage === undefined) throw new Error(`No passage ${id}`);
  return excerpt(passage, query, room);
}

describe('excerpt', () => {
  it('is the sentence with most of the words that were looked for', () => {
    expect(excerptOf('gpt-j#licence-1', 'commercial use')).toBe('The licence allows commercial use.');
  });

  it('is the first sentence when none stands out', () => {
    expect(excerptOf('gpt-j#licence-1', '')).toBe('The weights of GPT-J are under the Apache 2.0 licence.');
  });

  it('keeps code on one line', () => {
    expect(excerptOf('gpt-j#how-to-cite-1', 'author Komatsuzaki Aran Wang')).toMatch(/^@misc\{gpt-j, author/);
  });

  it('keeps to its room', () => {
    expect(excerptOf('gpt-j#licence-1', 'commercial', 20)).toBe('The licence…');
  });
});
