import { element } from '../dom.ts';
import { drawTime } from '../time.ts';
import type { CorpusView, ProblemList, ProblemView } from './views.ts';

/** How the corpus was read, and what its author should mend. */
export function drawCorpus(corpus: CorpusView): HTMLElement {
  const { at, used, problems, rules, kept, documents, passages, ms } = corpus;
  const counts = `${count(documents, 'document')}, ${count(passages, 'passage')}, read in ${Math.round(ms)} ms at `;
  return element(
    'div',
    {},
    element('p', {}, counts, drawTime(Date.parse(at), 'T')),
    used ? null : element('p', { class: 'notice' }, 'It cannot be used now; what was read before stays.'),
    kept.length === 0
      ? null
      : element('p', { class: 'notice' }, `Answered from their last good version: ${kept.join(', ')}`),
    problems.count === 0 ? element('p', {}, 'Every file could be read.') : drawProblems(problems),
    drawRules(rules),
  );
}

function drawRules(rules: ProblemList | null): HTMLElement {
  if (rules === null) return element('p', {}, 'corpus:check is looking …');
  if (rules.count === 0) return element('p', {}, 'corpus:check finds nothing to mend.');
  return element(
    'details',
    {},
    element('summary', {}, `corpus:check finds ${count(rules.count, 'thing')} to mend`),
    drawProblems(rules),
  );
}

function drawProblems({ count: all, shown }: ProblemList): HTMLElement {
  const more = all - shown.length;
  return element(
    'ul',
    { class: 'problems' },
    ...shown.map(drawProblem),
    more === 0 ? null : element('li', {}, `… and ${more} more`),
  );
}

function drawProblem({ severity, file, line, reason, fix }: ProblemView): HTMLElement {
  return element(
    'li',
    { class: severity },
    element('strong', {}, severity === 'error' ? 'Mend' : 'Look at'),
    ' ',
    element('code', {}, `${file}:${line}`),
    element('p', {}, `${reason} ${fix}`),
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
