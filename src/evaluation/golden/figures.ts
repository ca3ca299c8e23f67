import { bootstrapInterval, type Interval } from '../bootstrap.ts';
import { mean } from '../mean.ts';
import type { Verdict } from './judge.ts';
import type { Outcome } from './run.ts';

/** A share of questions, 0 to 1, with its 95 % interval. */
export interface Share extends Interval {
  readonly share: number;
}

export interface KindFigures {
  readonly set: string;
  readonly kind: string;
  readonly answerable: boolean;
  readonly count: number;
  /** Of the questions with an answer. */
  readonly right?: Share;
  readonly wrong?: Share;
  readonly refused?: Share;
  /** Of the questions without an answer. */
  readonly falseAnswers?: Share;
}

/** The golden figures by set and kind, in the order of first appearance, and for each set over all its kinds (`all`). */
export function goldenFigures(outcomes: readonly Outcome[]): KindFigures[] {
  const sets = distinct(outcomes.map(({ question }) => question.set));
  return sets.flatMap((set) =>
    [true, false].flatMap((answerable) => {
      const group = outcomes.filter(
        ({ question }) => question.set === set && question.answerable === answerable,
      );
      const rows = distinct(group.map(({ question }) => question.kind)).map((kind) => {
        const ofKind = group.filter(({ question }) => question.kind === kind);
        return figuresOf(set, kind, answerable, ofKind);
      });
      return rows.length > 1 ? [...rows, figuresOf(set, 'all', answerable, group)] : rows;
    }),
  );
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function figuresOf(
  set: string,
  kind: string,
  answerable: boolean,
  outcomes: readonly Outcome[],
): KindFigures {
  const share = (verdict: Verdict): Share => {
    const hits = outcomes.map((outcome) => Number(outcome.verdict === verdict));
    return { share: mean(hits), ...bootstrapInterval(hits) };
  };
  const common = { set, kind, answerable, count: outcomes.length };
  return answerable
    ? { ...common, right: share('right'), wrong: share('wrong'), refused: share('refused') }
    : { ...common, falseAnswers: share('false answer') };
}
