/**
 * Solves a system of linear equations by Gaussian elimination. Without pivoting: stable for symmetric positive
 * definite matrices (G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th edition, 2013, section 4.2).
 *
 * @param rows the equations, each with its coefficients and then its right side
 * @returns the unknowns
 */
export function solveLinearSystem(rows: readonly (readonly number[])[]): number[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const [pivot = 0, ...rest] = first;
  const reduced = others.map(([leading = 0, ...row]) =>
    row.map((value, column) => value - (leading / pivot) * (rest[column] ?? 0)),
  );
  const solved = solveLinearSystem(reduced);
  const known = solved.reduce((sum, value, column) => sum + value * (rest[column] ?? 0), 0);
  return [((rest.at(-1) ?? 0) - known) / pivot, ...solved];
}
