import { decimal } from './figures.ts';
import type { Outcome } from './golden/run.ts';
import { shareOf } from './mean.ts';
import type { PartFigures } from './reading/figures.ts';
import { formatTable } from './table.ts';

/** The few figures that a rule is judged by, 0 to 1, under the names they are printed with. */
export type Headline = ReadonlyMap<string, number>;

/** A rule and the figures without it. */
export interface Ablation {
  readonly rule: string;
  readonly headline: Headline;
}

/**
 * For each set of golden questions: right answers, right quotes when nothing is refused and, where it has questions
 * without an answer, false answers by kind.
 */
export function goldenHeadline(outcomes: readonly Outcome[]): Headline {
  const figures = [...new Set(outcomes.map(({ question }) => question.set))].flatMap((set) => {
    const ofSet = outcomes.filter(({ question }) => question.set === set);
    const answerable = ofSet.filter(({ question }) => question.answerable);
    const kinds = new Set(
      ofSet.filter(({ question }) => !question.answerable).map(({ question }) => question.kind),
    );
    return [
      [`${set} right`, shareOf(answerable, ({ verdict }) => verdict === 'right')],
      [`${set} unrefused`, shareOf(answerable, ({ forecast }) => forecast.right)],
      ...[...kinds].map((kind) => {
        const ofKind = ofSet.filter(({ question }) => question.kind === kind);
        return [`${kind} answered`, shareOf(ofKind, ({ verdict }) => verdict === 'false answer')] as const;
      }),
    ] as const;
  });
  return measured(figures);
}

/** For each part of a reading file whichever were measured of P@1, quotes, P@1 with a typing error, and refusals. */
export function readingHeadline(parts: readonly PartFigures[]): Headline {
  const figures = parts.flatMap(({ part, ranking, quote, typo, absent, siblings }) => {
    const named = [
      ['P@1', ranking?.precisionAt1],
      ['quote', quote?.hit],
      ['unrefused quote', quote?.hitUnrefused],
      ['typo P@1', typo?.precisionAt1],
      ['absent AUROC', absent?.auroc],
      ['absent at 5 %', absent?.answeredAt5],
      ['siblings AUROC', siblings?.auroc],
      ['siblings at 5 %', siblings?.answeredAt5],
    ] as const;
    return named.map(([name, value]) => [`${part} ${name}`, value] as const);
  });
  return measured(figures);
}

function measured(figures: readonly (readonly [string, number | undefined])[]): Headline {
  return new Map(
    figures.flatMap(([name, value]) =>
      value === undefined || Number.isNaN(value) ? [] : [[name, value] as const],
    ),
  );
}

/**
 * What each rule adds to each figure, in percentage points: the figure with all rules less the figure without it.
 *
 * @param title what stands above the table
 */
export function ablationReport(title: string, all: Headline, ablations: readonly Ablation[]): string {
  const names = [...all.keys()];
  const points = (value: number | undefined) => decimal(value === undefined ? undefined : 100 * value, 1);
  const rows = ablations.map(({ rule, headline }) => [
    rule,
    ...names.map((name) =>
      withSign(100 * ((all.get(name) ?? Number.NaN) - (headline.get(name) ?? Number.NaN))),
    ),
  ]);
  const allRow = ['all, %', ...names.map((name) => points(all.get(name)))];
  return [title, formatTable(['rule', ...names], [allRow, ...rows])].join('\n\n');
}

function withSign(value: number): string {
  const text = decimal(value, 1);
  return value > 0 && text !== '0.0' ? `+${text}` : text.replace(/^-0\.0$/, '0.0');
}
