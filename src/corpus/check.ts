import { sectionsHaveAsks } from './checks/asks.ts';
import { checkAsksAreNoQuestions } from './checks/asks-and-questions.ts';
import { hasFrontMatter } from './checks/front-matter.ts';
import { checkGoldenQuestions } from './checks/golden-questions.ts';
import { headingsAreUnique, headingsHaveText } from './checks/headings.ts';
import { passagesHaveSensibleLength, sentencesCanBeQuoted } from './checks/lengths.ts';
import { pronounsHaveSubjects } from './checks/pronouns.ts';
import type { DocumentRule } from './checks/rule.ts';
import { findSharedAsks } from './checks/shared-asks.ts';
import { findSharedNames } from './checks/shared-names.ts';
import { everySentenceIsSourced, sourcesHaveAddresses } from './checks/sources.ts';
import type { Document } from './document.ts';
import type { GoldenQuestion } from './golden-question.ts';
import type { Complain, CorpusProblem } from './problem.ts';

const documentRules: readonly DocumentRule[] = [
  hasFrontMatter,
  headingsAreUnique,
  headingsHaveText,
  everySentenceIsSourced,
  sourcesHaveAddresses,
  sentencesCanBeQuoted,
  passagesHaveSensibleLength,
  pronounsHaveSubjects,
  sectionsHaveAsks,
];

/** Golden questions with the file that they stand in. */
export interface GoldenQuestions {
  readonly file: string;
  readonly questions: readonly GoldenQuestion[];
}

/**
 * Holds a corpus to the strict rules that make every sentence worth quoting and citing. A corpus that breaks them can
 * be read and asked all the same.
 *
 * @returns everything that breaks a rule, in the order of documents, then of questions
 */
export function checkCorpus(documents: readonly Document[], golden: GoldenQuestions | null): CorpusProblem[] {
  const problems = documents.flatMap((document) =>
    collect(document.file, (report) => {
      for (const rule of documentRules) rule(document, report);
    }).sort((a, b) => a.line - b.line),
  );
  problems.push(...findSharedNames(documents), ...findSharedAsks(documents));
  if (golden === null) return problems;
  const ofQuestions = collect(golden.file, (report) => {
    checkGoldenQuestions(documents, golden.questions, report);
    checkAsksAreNoQuestions(documents, golden.questions, report);
  });
  return [...problems, ...ofQuestions.sort((a, b) => a.line - b.line)];
}

function collect(file: string, check: (report: Complain) => void): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  check((line, reason, fix) => problems.push({ severity: 'error', file, line, reason, fix }));
  return problems;
}
