import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { passageBody } from '../../src/replies/passage.ts';
import { documentBody, documentsBody } from '../../src/replies/topics.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';
import { textOf } from '../support/bodies.ts';

const library = openLibrary((await readCorpus('corpus')).documents);

/** Signs that only the corpus's own Markdown has: they should be gone, or stand in code. */
const LEFT_OVER = /\[\^|<!--|<\/?(?:b|i|sub|sup|br|p|div)\b|\|\s*-{3}/;

describe('the corpus', () => {
  it('has no passage that cannot be shown', () => {
    const torn = library.passages.flatMap((passage) => {
      const text = textOf(passageBody(passage, library)).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
      return LEFT_OVER.test(text) ? [`${passage.id}: ${text}`] : [];
    });
    expect(torn).toEqual([]);
  });

  it('has a table of contents', () => {
    expect(() => documentsBody(library, 0)).not.toThrow();
    for (const document of library.documents) expect(() => documentBody(document, library, 0)).not.toThrow();
  });
});
