import { expect, it } from 'vitest';
import { crossValidate, FOLDS } from '../../../src/evaluation/training/cross-validation.ts';
import type { Example } from '../../../src/evaluation/training/example.ts';
import { featureRecord } from '../../../src/evaluation/training/feature-record.ts';

const zeros = featureRecord(() => 0);
const examples: readonly Example[] = [0, 1, 2, 3, 4, 5, 6, 6].map((group) => ({
  kind: 'reading',
  group,
  features: zeros,
  right: group % 2 === 0,
}));

it('judges each group by a model that was fitted without it and all others of its fold', () => {
  const seen: number[][] = [];
  crossValidate(examples, (fittedTo) => {
    seen.push(fittedTo.map(({ group }) => group));
    return { bias: 0, weights: zeros };
  });
  expect(seen).toEqual([
    [1, 2, 3, 4, 6, 6],
    [0, 2, 3, 4, 5],
    [0, 1, 3, 4, 5, 6, 6],
    [0, 1, 2, 4, 5, 6, 6],
    [0, 1, 2, 3, 5, 6, 6],
  ]);
});

it('gives every example the confidence of its own fold, and none where nothing was quoted', () => {
  let fold = 0;
  const unquoted: Example = { kind: 'absent', group: 1, features: undefined, right: false };
  const judged = crossValidate([...examples, unquoted], () => {
    fold++;
    return { bias: fold === 1 ? 50 : -50, weights: zeros };
  });
  expect(fold).toBe(FOLDS);
  expect(judged).toHaveLength(examples.length + 1);
  const sure = judged.filter(({ confidence }) => confidence > 0.5);
  expect(sure.map(({ right }) => right)).toEqual([true, false]);
  expect(judged.find(({ kind }) => kind === 'absent')?.confidence).toBe(0);
});
