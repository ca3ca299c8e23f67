import { expect, it } from 'vitest';
import { documentShares } from '../../src/retrieval/document-shares.ts';
import { passagesOf } from '../support/passages.ts';

const [a, b, c] = passagesOf('# A\n\nOne.\n\n## More\n\nTwo.\n', '# B\n\nThree.\n');

it('the document with more of the ranking counts 1, the others by their part of it', () => {
  if (a === undefined || b === undefined || c === undefined) throw new Error('Three passages are needed.');
  // B has the best hit, but A the next two: 6/2 = 3 against 6/3 + 6/4 = 3.5.
  const shares = documentShares([c, a, b].map((passage) => ({ passage, score: 6 })));
  expect(shares.get('1')).toBe(1);
  expect(shares.get('2')).toBeCloseTo(3 / 3.5);
});

it('is empty without hits', () => {
  expect(documentShares([]).size).toBe(0);
});
