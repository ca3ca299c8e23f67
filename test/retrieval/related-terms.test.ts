import { describe, expect, it } from 'vitest';
import { engineOver } from '../support/engine.ts';

const { vocabulary } = engineOver(
  '# Notes\n\nWe launched checkpoints. They bought an automobile. A dog is an animal. Mammals sleep.\n',
);
const grade = (word: string, term: string) => vocabulary.related(word).get(term) ?? 0;

describe('related terms of the corpus', () => {
  it('are synonyms by WordNet, whatever form was asked', () => {
    expect(grade('car', 'automobil')).toBeGreaterThan(0.5);
    expect(grade('cars', 'automobil')).toBeGreaterThan(0.5);
    expect(grade('purchased', 'bui')).toBeGreaterThan(0.5);
  });

  it('are the words that the field uses for one another', () => {
    expect(grade('weights', 'checkpoint')).toBeGreaterThan(0.5);
    expect(grade('released', 'launch')).toBeGreaterThan(0.5);
  });

  it('are never the word itself, nor words that the corpus lacks', () => {
    expect(grade('automobile', 'automobil')).toBe(0);
    expect([...vocabulary.related('car').keys()]).not.toContain('railwaycar');
    for (const word of ['car', 'weights', 'dog', 'sleep'])
      for (const term of vocabulary.related(word).keys()) expect(vocabulary.hasTerm(term), term).toBe(true);
  });

  it('have grades above 0 and below 1', () => {
    for (const value of vocabulary.related('car').values()) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it('are none for a word that nobody knows', () => {
    expect(vocabulary.related('gptneox').size).toBe(0);
    expect(vocabulary.related('').size).toBe(0);
  });
});
