import { describe, expect, it } from 'vitest';
import { drawDate, drawPlace, drawSources, placeOf, shortPlace } from '../../src/replies/citation.ts';
import { fixtureLibrary } from '../support/library.ts';

const [document] = fixtureLibrary().documents;
if (document === undefined) throw new Error('The fixture has no documents.');
const place = { document, section: ['Using *GPT-J*', 'Memory needed for inference'] };

describe('placeOf', () => {
  it('leads from the document to the innermost heading', () => {
    expect(placeOf(place)).toBe('GPT-J › Using *GPT-J* › Memory needed for inference');
  });

  it('is escaped where Discord would read marks', () => {
    expect(drawPlace(place)).toBe('**GPT-J › Using \\*GPT-J\\* › Memory needed for inference**');
  });
});

describe('shortPlace', () => {
  it.each([
    [60, 'GPT-J › Using *GPT-J* › Memory needed for inference'],
    [38, 'GPT-J › Memory needed for inference'],
    [30, 'Memory needed for inference'],
    [12, 'Memory…'],
  ])('in %d characters is "%s"', (max, short) => {
    expect(shortPlace(place, max)).toBe(short);
  });
});

describe('drawSources', () => {
  it('names each source, linked where it has an address', () => {
    const sources = [
      { title: 'The Pile paper', url: 'https://arxiv.org/abs/2101.00027' },
      { title: 'A talk', url: null },
    ];
    expect(drawSources(sources)).toBe(
      'Sources: [The Pile paper](<https://arxiv.org/abs/2101.00027>) · A talk',
    );
  });

  it('counts those that there is no room for', () => {
    const sources = Array.from({ length: 10 }, (_, index) => ({
      title: `Source number ${index}`,
      url: `https://example.org/${'x'.repeat(60)}/${index}`,
    }));
    expect(drawSources(sources)).toMatch(/ · 7 more$/);
  });

  it('is empty when there are none', () => {
    expect(drawSources([])).toBe('');
  });
});

describe('drawDate', () => {
  it('is written out', () => {
    expect(drawDate('2026-11-23')).toBe('23 November 2026');
  });

  it('leaves what is no date as it is', () => {
    expect(drawDate('last year')).toBe('last year');
  });
});
