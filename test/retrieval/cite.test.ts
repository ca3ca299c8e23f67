import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/document.ts';
import { cite, distinctSources } from '../../src/retrieval/cite.ts';
import { passagesOf } from '../support/passages.ts';

const [passage] = passagesOf(`# GPT-J

## Licence

The code is free.[^code] The weights are free too.[^talk][^paper]

[^code]: Code, https://example.org/code
[^paper]: Paper, https://example.org/paper
[^talk]: A talk
`);
const [code, weights] = passage?.sentences ?? [];

function cited(bestFirst: typeof code, ...others: (typeof code)[]) {
  if (passage === undefined || bestFirst === undefined) throw new Error('The passage has two sentences.');
  const sentences = [bestFirst, ...others].filter((sentence) => sentence !== undefined);
  return cite({ passage, best: bestFirst, sentences, text: '' });
}

describe('cite', () => {
  it('names passage, title and headings', () => {
    expect(cited(code)).toMatchObject({
      passage: '1#licence-1',
      title: 'GPT-J',
      section: ['Licence'],
      source: 'https://example.org/code',
    });
  });

  it('puts the sources of the sentence that answers first', () => {
    const addresses = (citation: { readonly sources: readonly Source[] }) =>
      citation.sources.map(({ url }) => url);
    expect(addresses(cited(weights, code))).toEqual([
      null,
      'https://example.org/paper',
      'https://example.org/code',
    ]);
    // The first source that has an address, though a talk without one comes before it.
    expect(cited(weights, code).source).toBe('https://example.org/paper');
  });

  it('has no source where the sentence names none', () => {
    const [plain] = passagesOf('# A\n\nSays who?\n');
    const [best] = plain?.sentences ?? [];
    if (plain === undefined || best === undefined) throw new Error('The passage has a sentence.');
    expect(cite({ passage: plain, best, sentences: [best], text: '' })).toMatchObject({
      source: null,
      sources: [],
    });
  });
});

it('distinctSources names each source once', () => {
  const sentences = [code, code, weights].filter((sentence) => sentence !== undefined);
  expect(distinctSources(sentences)).toHaveLength(3);
});
