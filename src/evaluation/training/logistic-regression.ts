import { solveLinearSystem } from './linear-system.ts';

/** One observation: its features, its outcome, and how many ordinary ones it counts for. */
export interface Observation {
  readonly features: readonly number[];
  readonly outcome: boolean;
  readonly weight: number;
}

export interface LogisticFit {
  readonly bias: number;
  /** In the order of the features. */
  readonly weights: readonly number[];
}

const MOST_STEPS = 100;
const SMALLEST_STEP = 1e-9;

/**
 * Fits a logistic regression by Newton's method, which is iteratively reweighted least squares (T. Hastie, R.
 * Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd edition, 2009, section 4.4.1): all
 * observations at once, nothing random. A step that would not help is halved until it does.
 *
 * @param penalty of half the squared length of bias and weights (ridge), beside the mean log loss; above 0, so that
 *   there is one best fit, where a feature that is always 0 has the weight 0
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): LogisticFit {
  const data = dataOf(observations);
  let parameters: readonly number[] = data.columns.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = newtonDirection(data, parameters, penalty);
    const next = longestHelpfulStep(parameters, direction, (at) => loss(data, at, penalty));
    if (next === null) break;
    parameters = next;
    if (Math.max(...direction.map(Math.abs)) < SMALLEST_STEP) break;
  }
  const [bias = 0, ...weights] = parameters;
  return { bias, weights };
}

interface Data {
  /** A column of ones for the bias, then one for each feature. */
  readonly columns: readonly Float64Array[];
  readonly outcomes: Float64Array;
  /** Sum to 1. */
  readonly shares: Float64Array;
}

function dataOf(observations: readonly Observation[]): Data {
  const column = (value: (observation: Observation) => number) => Float64Array.from(observations, value);
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const features = observations[0]?.features ?? [];
  return {
    columns: [column(() => 1), ...features.map((_, index) => column((row) => row.features[index] ?? 0))],
    outcomes: column(({ outcome }) => Number(outcome)),
    shares: column(({ weight }) => weight / total),
  };
}

/** Where the gradient vanishes if the loss is taken for a parabola: the inverse Hessian times the gradient. */
function newtonDirection(
  { columns, outcomes, shares }: Data,
  parameters: readonly number[],
  penalty: number,
): number[] {
  const odds = logOdds(columns, parameters);
  const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const residuals = shares.map((share, row) => share * ((chances[row] ?? 0) - (outcomes[row] ?? 0)));
  const curvatures = shares.map((share, row) => share * (chances[row] ?? 0) * (1 - (chances[row] ?? 0)));
  const equations = columns.map((column, index) => {
    const weighted = column.map((value, row) => value * (curvatures[row] ?? 0));
    const hessian = columns.map((other, at) => dot(weighted, other) + (at === index ? penalty : 0));
    return [...hessian, dot(residuals, column) + penalty * (parameters[index] ?? 0)];
  });
  return solveLinearSystem(equations);
}

/** The parameters after the step or the longest of its halves that lowers the loss; null when none does. */
function longestHelpfulStep(
  parameters: readonly number[],
  direction: readonly number[],
  lossAt: (parameters: readonly number[]) => number,
): readonly number[] | null {
  const before = lossAt(parameters);
  for (let length = 1; length > SMALLEST_STEP; length /= 2) {
    const next = parameters.map((value, index) => value - length * (direction[index] ?? 0));
    if (lossAt(next) < before) return next;
  }
  return null;
}

/** Mean log loss and penalty. */
function loss({ columns, outcomes, shares }: Data, parameters: readonly number[], penalty: number): number {
  // log(1 + e^x) - outcome * x, put so that it cannot overflow.
  const losses = logOdds(columns, parameters).map(
    (odds, row) => Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - (outcomes[row] ?? 0) * odds,
  );
  return dot(shares, losses) + (penalty / 2) * parameters.reduce((sum, value) => sum + value ** 2, 0);
}

function logOdds(columns: readonly Float64Array[], parameters: readonly number[]): Float64Array {
  const odds = new Float64Array(columns[0]?.length ?? 0);
  for (const [index, column] of columns.entries()) {
    const parameter = parameters[index] ?? 0;
    for (const [row, value] of column.entries()) odds[row] = (odds[row] ?? 0) + parameter * value;
  }
  return odds;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
