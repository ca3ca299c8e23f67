import { describe, expect, it } from 'vitest';
import { WordNet } from '../../src/language/wordnet.ts';

const wordNet = new WordNet();
const related = (word: string) =>
  wordNet.related(word).map((other) => `${other.relation} ${other.word} ${other.sense}`);

describe('WordNet', () => {
  it('knows synonyms, with the sense in which they are', () => {
    expect(related('purchase')).toContain('synonym buy 0');
    expect(related('car')).toContain('synonym automobile 0');
    expect(related('car')).toContain('synonym railway_car 1');
  });

  it('knows wider and narrower words', () => {
    expect(related('dog')).toContain('hypernym canine 0');
    expect(related('dog')).toContain('hyponym poodle 0');
  });

  it('knows words of other parts of speech', () => {
    expect(related('license')).toContain('derived licenser 0');
    expect(related('quickly')).toContain('pertainym quick 0');
  });

  it('follows a pointer between two words only from that word', () => {
    // "founder" belongs to "found", not to the other words for it.
    expect(related('found')).toContain('derived founder 0');
    expect(related('plant').filter((word) => word.endsWith(' founder 3'))).toEqual([]);
  });

  it('reads records of any length', () => {
    // "city" has hundreds of instances, of which the first are taken.
    expect(related('city').filter((word) => word.startsWith('hyponym')).length).toBeGreaterThan(50);
  });

  it('finds the first and the last words of its files, and no others', () => {
    expect(related('zymurgy')).not.toEqual([]);
    expect(related("'hood")).not.toEqual([]);
    expect(wordNet.has('gptj')).toBe(false);
    expect(related('gptj')).toEqual([]);
    expect(related('')).toEqual([]);
  });
});
