import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solveLinearSystem } from '../../../src/evaluation/training/linear-system.ts';

const SIZE = 4;
const vector = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: SIZE, maxLength: SIZE });
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

it('finds the unknowns of symmetric positive definite systems', () => {
  fc.assert(
    fc.property(fc.array(vector, { minLength: SIZE, maxLength: SIZE }), vector, (factors, unknowns) => {
      const matrix = factors.map((a, row) => factors.map((b, column) => dot(a, b) + Number(row === column)));
      const solved = solveLinearSystem(matrix.map((row) => [...row, dot(row, unknowns)]));
      for (const [index, value] of unknowns.entries()) expect(solved[index]).toBeCloseTo(value, 6);
    }),
  );
});
