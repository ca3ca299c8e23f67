import { describe, expect, it } from 'vitest';
import { answerBody } from '../../src/replies/answer.ts';
import { dismissButton } from '../../src/replies/buttons.ts';
import { checkBody } from '../../src/replies/limits.ts';
import type { Answer, Quote } from '../../src/retrieval/answer.ts';
import { controlsOf, textOf } from '../support/bodies.ts';
import { fixtureLibrary } from '../support/library.ts';

function quoteOf(library = fixtureLibrary(), id = 'gpt-j#licence-1'): Quote {
  const passage = library.passage(id);
  const best = passage?.sentences[0];
  if (passage === undefined || best === undefined) throw new Error(`No passage ${id}`);
  return { passage, sentences: passage.sentences, best, text: passage.text };
}

function answerOf(quote: Quote, overrides: Partial<Answer> = {}): Answer {
  return {
    question: 'What is the licence?',
    answered: true,
    confidence: 0.93,
    quote,
    citation: null,
    secondQuote: null,
    passages: [{ passage: quote.passage, score: 1 }],
    ms: 1,
    ...overrides,
  };
}

const asked = { question: 'What is the licence?', previous: null };

describe('answerBody', () => {
  it('puts the answer first, then place and source, then doubt and question', () => {
    const quote = quoteOf();
    expect(textOf(answerBody(answerOf(quote), quote, asked, []))).toBe(
      [
        '> **The weights of GPT-J are under the Apache 2.0 licence.** The licence allows commercial use.',
        '**GPT-J › Licence**',
        'Source: [Mesh Transformer JAX README](<https://github.com/kingoflolz/mesh-transformer-jax>)',
        '-# Very likely to answer the question · `gpt-j#licence-1` · as of 23 November 2026',
        '-# Question: What is the licence?',
      ].join('\n'),
    );
  });

  it('shows both sides of a comparison, each with its place and source', () => {
    const library = fixtureLibrary();
    const quote = quoteOf(library);
    const secondQuote = quoteOf(library, 'the-pile#intro-1');
    const text = textOf(answerBody(answerOf(quote, { secondQuote }), quote, asked, []));
    expect(text).toContain('**GPT-J › Licence**');
    expect(text).toContain('> **The Pile is an 825 GiB text data set');
    expect(text).toContain('**The Pile**\nSource: [The Pile paper](<https://arxiv.org/abs/2101.00027>)');
  });

  it('has no button for passages where there are no others', () => {
    const quote = quoteOf();
    const labels = controlsOf(answerBody(answerOf(quote), quote, asked, [dismissButton('1')]));
    expect(labels.map(({ label }) => label)).toEqual(['Read source', 'Dismiss']);
  });

  it('has room for three more buttons beside its own', () => {
    const library = fixtureLibrary();
    const quote = quoteOf(library);
    const passages = library.passages.map((passage) => ({ passage, score: 1 })).slice(0, 5);
    const extra = ['1', '2', '3'].map(dismissButton);
    const body = answerBody(answerOf(quote, { passages }), quote, asked, extra);
    expect(controlsOf(checkBody(body))).toHaveLength(5);
  });

  it.each([
    ['ASCII', 'word *and* word '],
    ['Japanese', '日本語の長い文章、'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['marks', '*_`~|<>[]'],
  ])('keeps to the limits when everything is long, in %s', (_script, piece) => {
    const long = piece.repeat(120);
    const notes = Array.from(
      { length: 12 },
      (_, index) => `[^${index}]: ${long}, https://example.org/${'x'.repeat(400)}${index}`,
    );
    const marks = notes.map((_, index) => `[^${index}]`).join('');
    const markdown = `---\ntitle: "T"\n---\n\n## ${long}\n\nIt is ${long}.${marks}\n\n${notes.join('\n')}\n`;
    const library = fixtureLibrary({ [`${'very-long-name-'.repeat(12)}.md`]: markdown });
    const quote = quoteOf(library, library.passages[0]?.id);
    const question = { question: long, previous: long };
    const body = answerBody(answerOf(quote, { secondQuote: quote }), quote, question, []);
    expect(textOf(checkBody(body))).toContain('Very likely');
  });
});
