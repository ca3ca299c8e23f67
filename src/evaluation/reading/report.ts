import { decimal, percent } from '../figures.ts';
import { reliabilityTable } from '../reliability-table.ts';
import { formatTable } from '../table.ts';
import type { PartFigures } from './figures.ts';
import type { Miss } from './quotes.ts';
import type { RankingFigures } from './ranking.ts';
import type { RefusalFigures } from './refusal.ts';

/** The figures of a reading file for people: a heading and tables for each part. */
export function readingReport(parts: readonly PartFigures[]): string {
  return parts.map(partReport).join('\n\n\n');
}

function partReport(figures: PartFigures): string {
  const { part, paragraphs, passages, questions } = figures;
  const heading = `${part}: ${paragraphs} paragraphs as ${passages} passages, ${questions} answerable questions`;
  return [
    heading,
    rankingTable(figures),
    quoteTable(figures),
    figures.reliability ? reliabilityTable(figures.reliability) : null,
    refusalTable(figures),
    timeLine(figures),
    ...(figures.misses ?? []).map(missLines),
  ]
    .filter((block) => block !== null)
    .join('\n\n');
}

function rankingTable({ ranking, typo, lower, keywords, baseline }: PartFigures): string | null {
  const own: readonly (readonly [string, RankingFigures | undefined])[] = [
    ['questions as they are', ranking],
    ['with one typing error', typo],
    ['lower case, no punctuation', lower],
    ['keywords only', keywords],
    ...Object.entries(baseline ?? {}),
  ];
  const rows = own.flatMap(([name, row]) => {
    if (row === undefined) return [];
    const loss =
      ranking && row !== ranking ? decimal(100 * (ranking.precisionAt1 - row.precisionAt1), 1) : '';
    return [[name, percent(row.precisionAt1), percent(row.recallAt5), percent(row.mrrAt5), loss]];
  });
  if (rows.length === 0) return null;
  return formatTable(['ranking, %', 'P@1', 'R@5', 'MRR@5', 'P@1 below the first line'], rows);
}

function quoteTable({ quote }: PartFigures): string | null {
  if (quote === undefined) return null;
  return formatTable(
    ['quote, %', ''],
    [
      ['holds a gold answer, of all questions', percent(quote.hit)],
      ['the same if nothing were refused', percent(quote.hitUnrefused)],
      ['answered', percent(quote.answered)],
      ['holds a gold answer, of those answered', percent(quote.right)],
    ],
  );
}

function refusalTable({ absent, siblings, impossible }: PartFigures): string | null {
  const row = (name: string, figures: RefusalFigures | undefined) =>
    figures === undefined
      ? []
      : [
          [
            name,
            decimal(figures.auroc),
            percent(figures.answeredAt5),
            decimal(figures.thresholdAt5),
            percent(figures.answered),
            percent(figures.falseAnswers),
          ],
        ];
  const rows = [...row('article left out', absent), ...row('gold paragraph left out', siblings)];
  if (impossible !== undefined && impossible.count > 0) {
    rows.push([
      `not in the paragraph (${impossible.count})`,
      '–',
      '–',
      '–',
      '–',
      percent(impossible.answered),
    ]);
  }
  if (rows.length === 0) return null;
  return formatTable(
    ['refusing', 'AUROC', 'answered % at 5 % false', 'threshold', 'answered % as it is', 'false answers %'],
    rows,
  );
}

function timeLine({ time }: PartFigures): string | null {
  if (time === undefined) return null;
  return `answer time: p50 ${decimal(time.p50, 2)} ms, p99 ${decimal(time.p99, 2)} ms, max ${decimal(time.max, 2)} ms`;
}

function missLines({ question, expected, refused, confidence, quote, right, inParagraph }: Miss): string {
  const what = [
    refused ? 'refused' : 'wrong',
    right ? 'though the quote was right' : inParagraph ? 'right paragraph' : 'other paragraph',
    `confidence ${decimal(confidence, 2)}`,
  ];
  return [
    what.join(', '),
    `  question  ${question}`,
    `  expected  ${expected.join(' | ')}`,
    `  quote     ${quote ?? '–'}`,
  ].join('\n');
}
