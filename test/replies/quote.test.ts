import { describe, expect, it } from 'vitest';
import { drawQuote } from '../../src/replies/quote.ts';
import { fixtureLibrary } from '../support/library.ts';

const library = fixtureLibrary({
  'a.md': `# A

One is first. Two is second. Three is third. Run this.

\`\`\`
npm test
\`\`\`
`,
});

/** A quote of the passage's sentences at the given places, the first of which answers. */
function quoteOf(best: number, ...context: number[]) {
  const [passage] = library.passages;
  if (passage === undefined) throw new Error('The library is empty.');
  const sentences = [best, ...context].sort().flatMap((place) => passage.sentences[place] ?? []);
  const answering = passage.sentences[best];
  if (answering === undefined) throw new Error(`No sentence ${best}`);
  return { passage, sentences, best: answering, text: '' };
}

describe('drawQuote', () => {
  it('emphasises the sentence that answers', () => {
    expect(drawQuote(quoteOf(0), 500)).toBe('> **One is first.**');
  });

  it('lets context follow in the same quotation', () => {
    expect(drawQuote(quoteOf(0, 1), 500)).toBe('> **One is first.** Two is second.');
  });

  it('marks what is left out', () => {
    expect(drawQuote(quoteOf(0, 2), 500)).toBe('> **One is first.** … Three is third.');
  });

  it('puts the answer first even where its context stands before it, in a quotation of its own', () => {
    expect(drawQuote(quoteOf(1, 0), 500)).toBe('> **Two is second.**\n\n> One is first.');
  });

  it('keeps code out of the quotation marks', () => {
    expect(drawQuote(quoteOf(3, 4), 500)).toBe('> **Run this.**\n```\nnpm test\n```');
    expect(drawQuote(quoteOf(4), 500)).toBe('```\nnpm test\n```');
  });

  it('keeps to its room', () => {
    expect(drawQuote(quoteOf(0, 1), 40).length).toBeLessThanOrEqual(40);
  });
});
