import { describe, expect, it } from 'vitest';
import { findInlineHeading } from '../../../src/corpus/plain-text/inline-headings.ts';

function split(sentence: string, title: string | null = 'EleutherAI', text = sentence): string[] {
  const found = findInlineHeading(sentence, title, text);
  return found === null ? [sentence] : [found.heading, sentence.slice(found.rest)];
}

describe('findInlineHeading', () => {
  it.each([
    ['a customary heading before the name of the subject', ['History', 'EleutherAI began in 2020.']],
    [
      'a customary heading before a word that opens sentences',
      ['Research', 'According to its website, it is open.'],
    ],
    ['a heading that its sentence repeats', ['The Pile', 'The Pile is a data set.']],
    [
      'a heading that its sentence repeats with an article',
      ['Language models', 'The language models are free.'],
    ],
    [
      'any heading before a word in capitals that opens a sentence',
      ['Early work on art', 'The group made images.'],
    ],
    ['any heading before a date', ['Open weights', 'In July 2021 the weights followed.']],
  ])('finds %s', (_name, expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });

  it.each([
    'EleutherAI released The Pile in 2020.',
    'Research Triangle Park is in North Carolina.',
    'In The Pile there are 22 parts.',
    'Rock band The Beatles are from Liverpool.',
    'The words There shall be a parliament open the act.',
    'According to Connor Leahy, GPT-Neo came first.',
    'It wa',
  ])('leaves a sentence without heading alone: %s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it('leaves a doubled name alone that the text uses elsewhere', () => {
    const text = 'Duran Duran is a band. Critics liked Duran Duran.';
    expect(split('Duran Duran is a band.', null, text)).toEqual(['Duran Duran is a band.']);
  });
});
