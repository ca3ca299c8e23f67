import { expect, it } from 'vitest';
import { matchUnit } from '../../src/retrieval/match-unit.ts';
import { narrowTo } from '../../src/retrieval/narrow-unit.ts';
import { PassageReader } from '../../src/retrieval/passage-terms.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { readSegment } from '../../src/retrieval/read-segment.ts';
import { openSegment } from '../../src/retrieval/segment.ts';
import { makeVocabulary } from '../../src/retrieval/vocabulary.ts';
import { passagesOf } from '../support/passages.ts';

const passages = passagesOf(`# The start of the Pile

Leo Gao made the Pile. Others published it.

## Cost of the data
<!-- asks: what is the price; who paid -->
It can be downloaded for nothing.
`);
const vocabulary = makeVocabulary([openSegment(readSegment(passages))]);
const { units } = readQuestion(
  'who created the dataset, when was it released, how expensive is it',
  vocabulary,
);
const reader = new PassageReader();

it('leaves out related terms that do not stand in the passage', () => {
  const before = units.reduce((sum, { related }) => sum + related.size, 0);
  for (const passage of passages) {
    const narrow = units.map((unit) => narrowTo(reader.read(passage), unit));
    const after = narrow.reduce((sum, { related }) => sum + related.size, 0);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  }
});

it('changes no match with a part of the passage', () => {
  for (const terms of passages.map((passage) => reader.read(passage))) {
    const { title, section, asks, all, eachAsk, sentences } = terms;
    for (const unit of units) {
      for (const holder of [
        title,
        section,
        asks,
        all,
        ...eachAsk.map(({ terms: ask }) => ask),
        ...sentences.map(({ positions }) => positions),
      ])
        expect(matchUnit(narrowTo(terms, unit), holder)).toBe(matchUnit(unit, holder));
    }
  }
});
