import { describe, expect, it } from 'vitest';
import { findDocument, findPassage, keyOf, shownId } from '../../src/replies/keys.ts';
import { fixtureLibrary } from '../support/library.ts';

const library = fixtureLibrary();

describe('findPassage', () => {
  it('takes an id and its key', () => {
    expect(findPassage(library, 'gpt-j#licence-1')?.id).toBe('gpt-j#licence-1');
    expect(findPassage(library, keyOf('gpt-j#licence-1'))?.id).toBe('gpt-j#licence-1');
    expect(findPassage(library, 'gpt-j#licence-99')).toBeUndefined();
  });

  it('finds passages of ids too long to show', () => {
    const long = fixtureLibrary({ 'a.md': `# A\n\n## ${'Very long heading '.repeat(20)}\n\nSome words.` });
    const [passage] = long.passages;
    expect(findPassage(long, shownId(passage?.id ?? ''))).toBe(passage);
    expect(shownId(passage?.id ?? '').length).toBeLessThanOrEqual(80);
  });
});

describe('findDocument', () => {
  it.each(['gpt-j', keyOf('gpt-j'), 'GPT-J', 'gptj', 'GPTJ'])(
    'takes slug, key, title and alias: %s',
    (name) => {
      expect(findDocument(library, name)?.slug).toBe('gpt-j');
    },
  );

  it('does not guess', () => {
    expect(findDocument(library, 'gpt')).toBeUndefined();
  });
});
