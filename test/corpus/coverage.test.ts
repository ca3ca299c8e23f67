import { describe, expect, it } from 'vitest';
import { coverageIn, readStatements } from '../../src/corpus/coverage.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';

const measure = coverageIn([
  readMarkdown('gpt-j.md', '# GPT-J\n\nA model.\n\n## Training\n\nIt saw 402 billion tokens in June 2021.\n')
    .document,
]);

describe('readStatements', () => {
  it('takes the list items of a sheet without label and sources', () => {
    const sheet =
      '# GPT-J\n\n- DATED: it has 28 layers. [README, https://a.example; Card, https://b.example]\n';
    expect(readStatements(sheet)).toEqual([{ line: 3, text: 'it has 28 layers.' }]);
  });
});

describe('coverageIn', () => {
  it('finds the section that has the names, numbers and dates of a statement', () => {
    const { share, section, missing } = measure({
      line: 1,
      text: 'Training took 402 billion tokens, until June 2021.',
    });
    expect({ share, section, missing }).toEqual({ share: 1, section: 'gpt-j > Training', missing: [] });
  });

  it('lists what the best section lacks', () => {
    const { share, missing } = measure({
      line: 1,
      text: 'The run in June 2021 used `bf16` on a TPU v3-256.',
    });
    expect(share).toBeGreaterThan(0);
    expect(missing).toEqual(['bf16', 'TPU', 'v3-256']);
  });

  it('compares all words of a statement without names and numbers', () => {
    expect(measure({ line: 1, text: 'Its tokens were many words.' }).missing).toEqual(['words']);
  });

  it('finds nothing in an empty corpus', () => {
    expect(coverageIn([])({ line: 1, text: 'GPT-J is large.' })).toMatchObject({ share: 0, section: '' });
  });
});
