import { element } from '../dom.ts';
import type { ExplanationView, PassageView, ShareView, UnitView } from './views.ts';

/** A word that a passage speaks of less than this counts as missing. */
const MATCHED = 0.4;

/** Why a question was answered or refused. */
export function drawExplanation(explanation: ExplanationView): HTMLElement {
  const { question, answered, reason, units, shares, bias, passages } = explanation;
  return element(
    'div',
    { class: 'explanation' },
    element('p', { class: 'asked' }, question),
    drawVerdict(explanation),
    element('p', { class: answered ? 'fine' : 'doubt' }, reason),
    element('h4', {}, 'Words looked for'),
    units.length === 0
      ? element('p', {}, 'None.')
      : element('ul', { class: 'units' }, ...units.map(drawUnit)),
    ...(shares.length === 0
      ? []
      : [element('h4', {}, 'What made it sure or unsure'), drawShares(shares), drawBias(bias)]),
    element('h4', {}, 'Passages, best first'),
    passages.length === 0
      ? element('p', {}, 'None.')
      : element('ol', { class: 'passages' }, ...passages.map(drawPassage)),
  );
}

/** The confidence on a scale, with a mark where answers begin. */
function drawVerdict({ confidence, threshold }: ExplanationView): HTMLElement {
  const label = `Confidence ${percent(confidence)}, ${percent(threshold)} are needed`;
  const meter = element('div', { class: 'scale', role: 'img', 'aria-label': label });
  meter.style.setProperty('--share', String(confidence));
  meter.style.setProperty('--mark', String(threshold));
  return meter;
}

function drawUnit({ word, idf, known, named, related }: UnitView): HTMLElement {
  const notes = [
    `weight ${idf.toFixed(1)}`,
    ...(named ? ['name'] : []),
    ...(known ? [] : ['not in the corpus']),
    ...(related.length === 0 ? [] : [`also ${related.join(', ')}`]),
  ];
  return element(
    'li',
    { class: known ? '' : 'missing' },
    element('strong', {}, word),
    element('span', {}, ` ${notes.join(' · ')}`),
  );
}

/** Parts of a sum as bars to the right (for) and to the left (against). */
function drawShares(shares: readonly ShareView[]): HTMLElement {
  const greatest = Math.max(...shares.map(({ share }) => Math.abs(share)));
  const rows = shares.map(({ feature, value, share }) => {
    const bar = element('span', { class: share < 0 ? 'bar against' : 'bar' });
    bar.style.setProperty('--share', String(Math.abs(share) / greatest));
    return element(
      'li',
      { title: `${feature}: value ${value.toFixed(2)}` },
      element('span', { class: 'feature' }, wordsOf(feature)),
      element('span', { class: 'bar-room', 'aria-hidden': 'true' }, bar),
      element('span', { class: 'share' }, signed(share)),
    );
  });
  return element('ul', { class: 'shares' }, ...rows);
}

/** What every answer begins with, as most sentences answer most questions not at all. */
function drawBias(bias: number): HTMLElement {
  return element(
    'p',
    { class: 'bias' },
    element('span', {}, 'to begin with'),
    element('span', {}, signed(bias)),
  );
}

function drawPassage({ id, place, file, sentence, score, shares, grades }: PassageView): HTMLElement {
  const found = grades.filter(({ grade }) => grade >= MATCHED).map(({ word }) => word);
  const missing = grades.filter(({ grade }) => grade < MATCHED).map(({ word }) => word);
  return element(
    'li',
    {},
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('span', { class: 'place' }, place),
        element('span', { class: 'share' }, score.toFixed(2)),
      ),
      element('blockquote', {}, sentence),
      element('p', {}, `Speaks of: ${found.join(', ') || 'nothing'}`),
      missing.length === 0 ? null : element('p', {}, `Misses: ${missing.join(', ')}`),
      drawShares(shares),
      element('p', {}, element('code', {}, id), ' in ', element('code', {}, file)),
    ),
  );
}

/** `passageCover` as "passage cover". */
function wordsOf(feature: string): string {
  return feature.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(2)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}
