import type { Outcome } from './run.ts';

/** How a kind of golden questions is doing: what the ratchet holds. */
export interface AcceptedFigures {
  readonly set: string;
  readonly kind: string;
  readonly answerable: boolean;
  readonly count: number;
  /** Questions with an answer that got a right one. */
  readonly right: number;
  /** Questions without an answer that got one all the same. */
  readonly falseAnswers: number;
}

/** The figures of a run in the shape that is committed, sorted so that a change of them reads well in review. */
export function acceptedFigures(outcomes: readonly Outcome[]): AcceptedFigures[] {
  const figures = new Map<string, AcceptedFigures>();
  for (const { question, verdict } of outcomes) {
    const { set, kind, answerable } = question;
    const key = keyOf(question);
    const before = figures.get(key) ?? { set, kind, answerable, count: 0, right: 0, falseAnswers: 0 };
    figures.set(key, {
      ...before,
      count: before.count + 1,
      right: before.right + Number(verdict === 'right'),
      falseAnswers: before.falseAnswers + Number(verdict === 'false answer'),
    });
  }
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/**
 * What is worse than it was, a sentence for each kind of question; empty when nothing is. Kinds of another size than
 * before are compared by their shares.
 */
export function setbacks(accepted: readonly AcceptedFigures[], now: readonly AcceptedFigures[]): string[] {
  return accepted.flatMap((before) => {
    const after = now.find((row) => keyOf(row) === keyOf(before));
    const name = `${before.set}, ${before.kind}`;
    if (after === undefined) return [`${name}: ${before.count} questions before, none now`];
    return [
      ...(after.right / after.count < before.right / before.count
        ? [`${name}: ${after.right} of ${after.count} right, before ${before.right} of ${before.count}`]
        : []),
      ...(after.falseAnswers / after.count > before.falseAnswers / before.count
        ? [
            `${name}: ${after.falseAnswers} of ${after.count} answered falsely, before ${before.falseAnswers} of ${before.count}`,
          ]
        : []),
    ];
  });
}

/**
 * Reads the committed figures.
 *
 * @throws when the text isn't a list of such figures
 */
export function parseAccepted(text: string): AcceptedFigures[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('expected a list of figures');
  return value.map((row: unknown) => {
    if (!isAccepted(row)) throw new Error(`not the figures of a kind of question: ${JSON.stringify(row)}`);
    return row;
  });
}

function isAccepted(row: unknown): row is AcceptedFigures {
  if (typeof row !== 'object' || row === null) return false;
  const types = {
    set: 'string',
    kind: 'string',
    answerable: 'boolean',
    count: 'number',
    right: 'number',
    falseAnswers: 'number',
  };
  return Object.entries(types).every(([name, type]) => typeof Reflect.get(row, name) === type);
}

function keyOf({ set, kind, answerable }: Pick<AcceptedFigures, 'set' | 'kind' | 'answerable'>): string {
  return `${set} ${kind} ${answerable}`;
}
