import { describe, expect, it } from 'vitest';
import { serverLibrary } from '../../src/servers/server-library.ts';
import { taughtDocument } from '../../src/servers/taught-document.ts';
import { fixtureLibrary } from '../support/library.ts';

const library = fixtureLibrary();

describe('explain', () => {
  it.each([
    'Who created GPT-J?',
    'What licence are the weights of GPT-J under?',
    'How big is the Pile?',
    'What do llamas in Peru eat?',
    'the',
    '',
  ])('decides as the answer does: %s', (question) => {
    const { answered, confidence, passages } = library.ask(question);
    const explanation = library.explain(question);
    expect(explanation).toMatchObject({ question, answered, confidence });
    const explained = explanation.passages.map(({ passage }) => passage.id);
    expect(explained.slice(0, passages.length)).toEqual(passages.map(({ passage }) => passage.id));
  });

  it('adds up to the score of each passage and to the confidence', () => {
    const { passages, shares, bias, confidence } = library.explain('Who created GPT-J?');
    expect(passages.length).toBeGreaterThan(1);
    for (const { shares: parts, score } of passages) {
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9);
    }
    const logOdds = shares.reduce((sum, { share }) => sum + share, bias);
    expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(confidence, 9);
  });

  it('tells the words that the corpus does not know', () => {
    const { units, reason } = library.explain('Was GPT-J trained in Timbuktu?');
    expect(units.find(({ word }) => word === 'timbuktu')).toMatchObject({ known: false, related: [] });
    expect(reason).toContain('does not know “timbuktu”');
  });

  it('tells which words a passage speaks of', () => {
    const [best] = library.explain('Who created GPT-J in Timbuktu?').passages;
    const grades = Object.fromEntries(best?.grades.map(({ word, grade }) => [word, grade]) ?? []);
    expect(grades).toMatchObject({ timbuktu: 0 });
    expect(grades.created).toBeGreaterThan(0.5);
  });

  it('looks for what a follow-up means', () => {
    const words = library
      .explain('and when was it released?', { previous: 'Who created GPT-J?' })
      .units.map(({ word }) => word);
    expect(words.join(' ')).toMatch(/gpt-?j/);
  });

  it.each([
    ['What is it?', 'names nothing'],
    ['Zyzzyva?', 'no passage speaks of it'],
    ['Who created GPT-J?', 'Answered: '],
  ])('says in words why %s', (question, reason) => {
    expect(library.explain(question).reason).toContain(reason);
  });

  it('knows of what moderators taught', () => {
    const taught = taughtDocument({
      id: 1,
      questions: ['When is the reading group?'],
      answer: 'The reading group meets on Saturdays.',
      link: null,
      guild: '1',
      changedAt: new Date(0),
      deletedAt: null,
    });
    const explanation = serverLibrary(library, [taught]).explain('When is the reading group?');
    expect(explanation).toMatchObject({ answered: true, reason: expect.stringContaining('taught') });
  });
});
