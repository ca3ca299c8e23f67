import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../src/retrieval/openings.ts';
import { PassageReader } from '../../src/retrieval/passage-terms.ts';
import { engineOver } from '../support/engine.ts';

const { passages, read } = engineOver(
  '# Pythia\n\nPythia is a suite.\n\n## Sizes\n\nPythia has sizes. Pythia comes in eight.\n',
  '# Polyglot\n\nPolyglot is no Pythia.\n',
);
const [opening, sizes] = passages;
const find = openingsOf(passages, new PassageReader());

describe('openingsOf', () => {
  it('adds the opening of the document that has the subject in its title, just behind the best', () => {
    const hits = sizes === undefined ? [] : [{ passage: sizes, score: 10 }];
    expect(find(read('what is Pythia'), hits)).toEqual([...hits, { passage: opening, score: 9 }]);
  });

  it('lifts the opening that was found far behind', () => {
    const hits = [sizes, opening].flatMap((passage, place) =>
      passage === undefined ? [] : [{ passage, score: 10 - 9 * place }],
    );
    expect(find(read('what is Pythia'), hits)).toEqual([hits[0], { passage: opening, score: 9 }]);
  });

  it('adds no passage twice', () => {
    const hits = opening === undefined ? [] : [{ passage: opening, score: 10 }];
    expect(find(read('what is Pythia'), hits)).toEqual(hits);
  });

  it('adds nothing where no definition is wanted', () => {
    expect(find(read('Which sizes has Pythia?'), [])).toEqual([]);
  });
});
