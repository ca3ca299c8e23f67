import type { Answer } from '../../retrieval/answer.ts';
import { decimal, percentWithInterval } from '../figures.ts';
import { percentile } from '../percentile.ts';
import { type Forecast, reliabilityFigures } from '../reliability.ts';
import { reliabilityTable } from '../reliability-table.ts';
import { formatTable } from '../table.ts';
import { goldenFigures, type KindFigures, type Share } from './figures.ts';
import type { Outcome } from './run.ts';

const SLOWEST = 5;

/** The golden questions' result for people: figures by kind, reliability, slowest questions, failures. */
export function goldenReport(outcomes: readonly Outcome[]): string {
  return [
    'Golden questions, % with 95 % interval',
    kindTable(goldenFigures(outcomes)),
    'Reliability: how often the best quote was right at which confidence, nothing refused',
    reliabilityTable(reliabilityFigures(forecastsOf(outcomes))),
    'Slowest questions',
    slowestTable(outcomes),
    ...failures(outcomes),
  ].join('\n\n');
}

/** The same result for machines. */
export function goldenJson(outcomes: readonly Outcome[]) {
  return {
    figures: goldenFigures(outcomes),
    reliability: reliabilityFigures(forecastsOf(outcomes)),
    answers: outcomes.map(({ question, answer, verdict, candidate, forecast, ms }) => ({
      id: question.id,
      set: question.set,
      kind: question.kind,
      question: question.question,
      expected: question.answer,
      verdict,
      confidence: answer.confidence,
      quote: answer.quote?.text ?? null,
      candidate: candidate.quote?.text ?? null,
      candidateRight: forecast.right,
      passage: candidate.passages[0]?.passage.id ?? null,
      ms,
    })),
  };
}

function forecastsOf(outcomes: readonly Outcome[]): Forecast[] {
  return outcomes.map(({ forecast }) => forecast);
}

function kindTable(figures: readonly KindFigures[]): string {
  const cell = (share: Share | undefined) =>
    share === undefined ? '–' : percentWithInterval(share.share, share);
  return formatTable(
    ['set', 'kind', 'n', 'right', 'wrong', 'refused', 'false answers'],
    figures.map((row) => [
      row.set,
      row.kind,
      String(row.count),
      cell(row.right),
      cell(row.wrong),
      cell(row.refused),
      cell(row.falseAnswers),
    ]),
  );
}

function slowestTable(outcomes: readonly Outcome[]): string {
  const slowest = [...outcomes].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  const table = formatTable(
    ['ms', 'question'],
    slowest.map(({ ms, question }) => [decimal(ms, 2), question.question]),
  );
  const times = outcomes.map(({ ms }) => ms);
  return `${table}\n\np50 ${decimal(percentile(times, 0.5), 2)} ms, p99 ${decimal(percentile(times, 0.99), 2)} ms`;
}

function failures(outcomes: readonly Outcome[]): string[] {
  const failed = outcomes.filter(({ verdict }) => verdict !== 'right' && verdict !== 'rightly refused');
  return [`Failures: ${failed.length} of ${outcomes.length}`, ...failed.map(failure)];
}

function failure({ question, answer, verdict, candidate, forecast }: Outcome): string {
  const lines = [`${verdict}  ${question.id}  ${question.kind}  confidence ${decimal(answer.confidence, 2)}`];
  if (question.previous !== undefined) lines.push(`  before    ${question.previous}`);
  lines.push(`  question  ${question.question}`);
  if (question.answerable) lines.push(`  expected  ${question.answer}`);
  if (answer.answered) lines.push(`  quote     ${quoteLine(answer)}`);
  else lines.push(`  refused   ${forecast.right ? '(it was right) ' : ''}${quoteLine(candidate)}`);
  return lines.join('\n');
}

function quoteLine(answer: Answer): string {
  const passage = answer.citation?.passage ?? answer.passages[0]?.passage.id ?? 'no passage';
  return `${answer.quote?.text ?? '–'} [${passage}]`;
}
