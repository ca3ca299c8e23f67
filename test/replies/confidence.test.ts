import { describe, expect, it } from 'vitest';
import { confidenceWords } from '../../src/replies/confidence.ts';

describe('confidenceWords', () => {
  it.each([
    [1, 'Virtually certain'],
    [0.99, 'Virtually certain'],
    [0.97, 'Extremely likely'],
    [0.9, 'Very likely'],
    [0.66, 'Likely'],
    [0.5, 'About as likely as not'],
    [0.2, 'Unlikely'],
    [0, 'Very unlikely'],
  ])('of %d says "%s to answer the question"', (probability, words) => {
    expect(confidenceWords(probability)).toBe(`${words} to answer the question`);
  });
});
