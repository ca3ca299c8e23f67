import { describe, expect, it } from 'vitest';
import { serverLibrary } from '../../src/servers/server-library.ts';
import { taughtDocument } from '../../src/servers/taught-document.ts';
import type { TaughtAnswer } from '../../src/store/taught.ts';
import { fixtureLibrary } from '../support/library.ts';

function document(id: number, questions: readonly string[], answer: string) {
  const taught: TaughtAnswer = {
    id,
    guild: '100',
    questions,
    answer,
    link: null,
    changedAt: new Date('2026-11-23T12:00:00Z'),
    deletedAt: null,
  };
  return taughtDocument(taught);
}

const corpus = fixtureLibrary();

describe('the library of a server', () => {
  it('is the corpus where nothing was taught', () => {
    expect(serverLibrary(corpus, [])).toBe(corpus);
  });

  it('answers the very question that an answer was taught for', () => {
    const library = serverLibrary(corpus, [
      document(1, ['When is the reading group?'], 'Thursdays at 18:00 UTC'),
    ]);
    for (const question of [
      'When is the reading group?',
      'when is the reading group',
      'when are our reading groups???',
    ]) {
      const answer = library.ask(question);
      expect(answer).toMatchObject({ answered: true, quote: { text: 'Thursdays at 18:00 UTC' } });
      expect(answer.passages[0]?.passage.id).toBe('taught-1#intro-1');
      expect(answer.citation?.sources[0]?.title).toContain('Taught by the moderators of this server');
    }
  });

  it('does not take a question of another kind for the same', () => {
    const library = serverLibrary(corpus, [
      document(1, ['When is the reading group?'], 'Thursdays at 18:00 UTC'),
    ]);
    expect(library.ask('Where is the reading group?').confidence).toBeLessThan(0.99);
  });

  it('goes before the corpus for the question it was taught for', () => {
    const question = 'What licence do the weights of GPT-J have?';
    expect(corpus.ask(question).quote?.passage.id).toBe('gpt-j#licence-1');
    const library = serverLibrary(corpus, [document(1, [question], 'Ask in the licence channel.')]);
    expect(library.ask(question).quote?.text).toBe('Ask in the licence channel.');
  });

  it('is ranked beside the corpus for other questions', () => {
    const library = serverLibrary(corpus, [
      document(
        1,
        ['How do I join the interpretability reading group?'],
        'The interpretability reading group meets on Thursdays; ask Ada for the calendar invite.',
      ),
    ]);
    expect(library.ask('Who has the calendar invite of the interpretability reading group?')).toMatchObject({
      answered: true,
      quote: { passage: { id: 'taught-1#intro-1' } },
    });
    expect(library.ask('Who created GPT-J?').quote?.passage.id).toBe(
      corpus.ask('Who created GPT-J?').quote?.passage.id,
    );
    expect(library.search('GPT-J calendar').map(({ passage }) => passage.document.slug)).toEqual(
      expect.arrayContaining(['taught-1', 'gpt-j']),
    );
  });

  it('quotes a short taught answer whole', () => {
    const answer = 'Open a pull request. Ask a maintainer for a review. Then ping a moderator for the role.';
    const library = serverLibrary(corpus, [document(1, ['How do I get the contributor role?'], answer)]);
    expect(library.ask('how do I get the contributor role').quote?.text).toBe(answer);
  });

  it('opens passages of both by their ids', () => {
    const library = serverLibrary(corpus, [document(1, ['Who moderates?'], 'Ada moderates.')]);
    expect(library.passage('taught-1#intro-1')?.text).toBe('Ada moderates.');
    expect(library.passage('gpt-j#licence-1')).toBeDefined();
    expect(corpus.passage('taught-1#intro-1')).toBeUndefined();
  });

  it('still refuses what neither knows', () => {
    const library = serverLibrary(corpus, [document(1, ['Who moderates?'], 'Ada moderates.')]);
    expect(library.ask('How do I bake bread?').answered).toBe(false);
  });

  it('quotes a taught passage from its beginning, and offers the rest of the answer first', () => {
    const answer = ['First, open a pull request.', 'word '.repeat(115), 'Last, ping a moderator.'].join(
      '\n\n',
    );
    const library = serverLibrary(corpus, [document(1, ['How do I get the contributor role?'], answer)]);
    const asked = library.ask('how do I get the contributor role');
    expect(asked.quote?.text).toMatch(/^First, open a pull request\./);
    const own = asked.passages.filter(({ passage }) => passage.document.slug === 'taught-1');
    expect(own.length).toBeGreaterThan(1);
    expect(asked.passages.slice(0, own.length)).toEqual(own);
    expect(new Set(asked.passages.map(({ passage }) => passage)).size).toBe(asked.passages.length);
  });
});
