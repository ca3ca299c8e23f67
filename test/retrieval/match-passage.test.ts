import { expect, it } from 'vitest';
import { matchPassage } from '../../src/retrieval/match-passage.ts';
import { matchUnit } from '../../src/retrieval/match-unit.ts';
import { termsOfText, unitOf } from '../support/engine.ts';

const passages = termsOfText(`# GPT-J

## Licence
<!-- asks: may I sell it -->
The weights are free. It was trained on TPUs. Ask Ben.
`);

const units = [
  unitOf('weight'),
  unitOf('gptj', { parts: ['gpt', 'j'] }),
  unitOf('nowhere', { parts: ['gpt', 'neo'] }),
  unitOf('price', { related: new Map([['free', 0.5]]) }),
  unitOf('sell', { certainty: 0.9 }),
  unitOf('pile'),
];

it('matches each part of a passage as the unit by itself would', () => {
  expect(passages.length).toBeGreaterThan(0);
  for (const terms of passages) {
    for (const unit of units) {
      const match = matchPassage(unit, terms);
      expect(match.idf).toBe(unit.idf);
      for (const part of ['title', 'section', 'asks', 'all'] as const)
        expect(match[part]).toBe(matchUnit(unit, terms[part]));
      for (const [index, { positions }] of terms.sentences.entries())
        expect(match.sentences[index] ?? 0).toBe(matchUnit(unit, positions));
    }
  }
});
