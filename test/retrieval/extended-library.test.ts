import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/retrieval/library.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';
import { FIXTURE_FILES, fixtureLibrary } from '../support/library.ts';

const { 'the-pile.md': pile = '', ...others } = FIXTURE_FILES;
const added = fixtureLibrary({ 'the-pile.md': pile }).documents;
const base = fixtureLibrary(others);
const extended = base.with(added);
const whole = openLibrary([...base.documents, ...added]);

const QUESTIONS = [
  'What is the Pile?',
  'Who wrote the Pile paper?',
  'How many components has the Pile?',
  'who created gptj',
  'What licence do the weights of GPT-J have?',
  'What is the share of Books3?',
  'How many parameters has GPT-Neo 2.7B?',
  'Who wrotte the Pile papr?',
  'What is the best pizza in Rome?',
];

describe('a library with further documents', () => {
  it.each(QUESTIONS)('answers as if all had been indexed together: %s', (question) => {
    const [one, other] = [extended.ask(question), whole.ask(question)];
    expect(one.quote?.text).toBe(other.quote?.text);
    expect(one.answered).toBe(other.answered);
    expect(one.confidence).toBeCloseTo(other.confidence, 1);
  });

  it('ranks further passages among the others', () => {
    const ranking = (library: Library) =>
      library.search('EleutherAI language model').map(({ passage }) => passage.id);
    expect(ranking(extended)).toEqual(ranking(whole));
  });

  it('has the documents, passages and completions of both', () => {
    expect(extended.documents).toHaveLength(base.documents.length + 1);
    expect(extended.passages.map(({ id }) => id).sort()).toEqual(whole.passages.map(({ id }) => id).sort());
    expect(extended.passage('the-pile#authors-1')).toBeDefined();
    expect(extended.passage('gpt-j#licence-1')).toBe(base.passage('gpt-j#licence-1'));
    expect(extended.suggest('au', 5)).toEqual(['The Pile: Authors']);
    expect(extended.suggest('lic', 5)).toEqual(base.suggest('lic', 5));
  });

  it('leaves the library as it was', () => {
    expect(base.passage('the-pile#authors-1')).toBeUndefined();
    expect(base.ask('Who wrote the Pile paper?').answered).toBe(false);
  });
});
