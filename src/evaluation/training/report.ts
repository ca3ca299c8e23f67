import { answeredAt } from '../answered-at.ts';
import { auroc } from '../auroc.ts';
import { decimal, percent } from '../figures.ts';
import { reliabilityFigures } from '../reliability.ts';
import { reliabilityTable } from '../reliability-table.ts';
import { formatTable } from '../table.ts';
import { FOLDS, type JudgedExample, ofKind } from './cross-validation.ts';
import { EXAMPLE_KINDS, type ExampleKind } from './example.ts';
import { answeredShare, LIMITS, MOST_RIGHT_LOST, rightShare, type ThresholdChoice } from './threshold.ts';

/** What is told apart by confidence: questions with an answer, and the same or like ones without. */
const CONTRASTS: readonly (readonly [name: string, positives: ExampleKind, negatives: ExampleKind])[] = [
  ['article absent', 'reading', 'absent'],
  ['article absent, reworded', 'readingReworded', 'absentReworded'],
  ['gold paragraph absent', 'reading', 'sibling'],
  ['small corpus, off-topic', 'small', 'smallOff'],
  ['small corpus, gold paragraph absent', 'small', 'smallSibling'],
  ['golden, document absent', 'golden', 'goldenAbsent'],
  ['golden, near-miss', 'golden', 'nearMiss'],
  ['golden, off-topic', 'golden', 'offTopic'],
];
const ALLOWED_FALSE = 0.05;

const SHOWN_THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

/** The AUROC of each contrast, by its name. */
export function contrasts(judged: readonly JudgedExample[]): ReadonlyMap<string, number> {
  return new Map(
    CONTRASTS.map(([name, positives, negatives]) => [name, contrast(judged, positives, negatives)[0]]),
  );
}

/** All figures that the calibration rests on, cross-validated. */
export function trainingReport(judged: readonly JudgedExample[], choice: ThresholdChoice): string {
  const forecasts = (...kinds: readonly ExampleKind[]) =>
    reliabilityTable(reliabilityFigures(judged.filter(({ kind }) => kinds.includes(kind))));
  return [
    exampleTable(judged),
    `Cross-validated in ${FOLDS} folds by article and golden question`,
    contrastTable(judged),
    `At several thresholds, in %: questions with an answer that are answered right or wrong, questions without one that are answered`,
    thresholdTable(judged, choice.threshold),
    thresholdLines(choice),
    'Reliability on the reading file, all articles',
    forecasts('reading'),
    'Reliability on the golden questions, with and without an answer',
    forecasts('golden', 'nearMiss', 'offTopic'),
  ].join('\n\n');
}

/** The main figures in a few lines of text, for the head of the weights file. */
export function trainingSummary(judged: readonly JudgedExample[], threshold: number): string[] {
  const answered = (kind: ExampleKind) => percent(answeredShare(judged, kind, threshold));
  const right = (kind: ExampleKind) => percent(rightShare(judged, kind, threshold));
  return [
    ...CONTRASTS.map(([name, positives, negatives]) => {
      const [area, share] = contrast(judged, positives, negatives);
      return `- ${name}: AUROC ${decimal(area)}, ${percent(share)} % answered at 5 % false answers`;
    }),
    `- at the threshold: ${right('reading')} % of the reading questions and ${right('golden')} % of the golden questions`,
    `  right; answered though the article is absent ${answered('absent')} %, near-miss ${answered('nearMiss')} %, off-topic ${answered('offTopic')} %`,
  ];
}

function exampleTable(judged: readonly JudgedExample[]): string {
  const kinds = Object.entries(EXAMPLE_KINDS);
  const rows = kinds.map(([name, { about, weight }]) => {
    const examples = judged.filter(({ kind }) => kind === name);
    const right = examples.filter((example) => example.right);
    return [about, String(examples.length), String(right.length), String(weight)];
  });
  return formatTable(['examples', 'n', 'right', 'weight of each'], rows);
}

function contrast(
  judged: readonly JudgedExample[],
  positives: ExampleKind,
  negatives: ExampleKind,
): readonly [auroc: number, answered: number, threshold: number] {
  const confidences = (kind: ExampleKind) => ofKind(judged, kind).map(({ confidence }) => confidence);
  const [withAnswer, without] = [confidences(positives), confidences(negatives)];
  const { answered, threshold } = answeredAt(withAnswer, without, ALLOWED_FALSE);
  return [auroc(withAnswer, without), answered, threshold];
}

function contrastTable(judged: readonly JudgedExample[]): string {
  const rows = CONTRASTS.map(([name, positives, negatives]) => {
    const [area, answered, threshold] = contrast(judged, positives, negatives);
    return [name, decimal(area), percent(answered), decimal(threshold, 2)];
  });
  return formatTable(
    ['told from questions with an answer', 'AUROC', 'answered % at 5 % false', 'threshold'],
    rows,
  );
}

function thresholdTable(judged: readonly JudgedExample[], chosen: number): string {
  const thresholds = [...new Set([...SHOWN_THRESHOLDS, chosen])].sort((a, b) => a - b);
  const negatives = ['absent', 'sibling', 'smallOff', 'nearMiss', 'offTopic'] as const;
  const rows = thresholds.map((threshold) => [
    decimal(threshold, 2),
    ...(['reading', 'golden'] as const).flatMap((kind) => {
      const right = rightShare(judged, kind, threshold);
      return [percent(right), percent(answeredShare(judged, kind, threshold) - right)];
    }),
    ...negatives.map((kind) => percent(answeredShare(judged, kind, threshold))),
  ]);
  return formatTable(
    [
      'threshold',
      'reading right',
      'wrong',
      'golden right',
      'wrong',
      'no article',
      'no paragraph',
      'small',
      'near-miss',
      'off-topic',
    ],
    rows,
  );
}

function thresholdLines({ lowest, affordable, threshold }: ThresholdChoice): string {
  const limit = (name: string, kind: keyof typeof LIMITS) =>
    `at most ${percent(LIMITS[kind])} % of ${name} answered: from ${decimal(lowest[kind], 2)}`;
  return [
    limit('the questions whose article is absent', 'absent'),
    limit('the off-topic golden questions', 'offTopic'),
    limit('the near-miss golden questions', 'nearMiss'),
    `at most ${percent(MOST_RIGHT_LOST)} % of the golden questions lose a right answer: up to ${decimal(affordable, 2)}`,
    `chosen: ${decimal(threshold, 2)}`,
  ].join('\n');
}
