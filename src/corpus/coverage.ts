import { isStopWord } from '../language/stop-words.ts';
import { placedTerms } from '../language/terms.ts';
import { type Word, words } from '../language/words.ts';
import type { Document } from './document.ts';

/** A statement of a sheet of facts. */
export interface Statement {
  /** Counted from 1. */
  readonly line: number;
  /** Without its sources. */
  readonly text: string;
}

/** How much of a statement the corpus holds. */
export interface Coverage {
  readonly statement: Statement;
  /** The best section's share, 0 to 1, of what the statement's distinctive words weigh. */
  readonly share: number;
  /** The section that holds most of it: the document's slug and the headings; empty when none holds any. */
  readonly section: string;
  /** The distinctive words that this section does not have, as the statement writes them. */
  readonly missing: readonly string[];
}

/** Measures how much of a statement stands in one section. */
export type Measure = (statement: Statement) => Coverage;

interface Unit {
  readonly name: string;
  readonly terms: ReadonlySet<string>;
}

/** The statements of a sheet: list items, which end in their sources in square brackets. */
export function readStatements(sheet: string): Statement[] {
  return sheet.split('\n').flatMap((line, index) => {
    const item = /^- (?:[A-Z]+: )?(.*)$/.exec(line)?.[1];
    return item === undefined
      ? []
      : [{ line: index + 1, text: item.replace(/\s*\[[^\]]*https?:[^\]]*\]/g, '') }];
  });
}

/**
 * Compares statements with the sections of a corpus by their names, numbers, dates and code. Words weigh by how few
 * sections have them (the logarithm of the inverse document frequency).
 */
export function coverageIn(documents: readonly Document[]): Measure {
  const units = documents.flatMap(unitsOf);
  const weightOf = (form: string): number => {
    const having = units.filter(({ terms }) => terms.has(form)).length;
    return Math.log(1 + units.length / (1 + having));
  };
  return (statement) => {
    const distinctive = distinctiveWords(statement.text).map((word) => ({
      word,
      forms: placedTerms(word.surface).map(({ term }) => term),
      weight: weightOf(word.folded),
    }));
    const total = sum(distinctive);
    let best: Coverage = {
      statement,
      share: 0,
      section: '',
      missing: distinctive.map(({ word }) => word.surface),
    };
    for (const { name, terms } of units) {
      const missing = distinctive.filter(
        ({ word, forms }) => !terms.has(word.folded) && !isSubset(forms, terms),
      );
      const share = total === 0 ? 1 : 1 - sum(missing) / total;
      if (share > best.share) {
        best = { statement, share, section: name, missing: missing.map(({ word }) => word.surface) };
      }
    }
    return best;
  };
}

function sum(weighted: readonly { readonly weight: number }[]): number {
  return weighted.reduce((total, { weight }) => total + weight, 0);
}

/** Whether there are `forms`, and all of them are among `terms`. */
function isSubset(forms: readonly string[], terms: ReadonlySet<string>): boolean {
  return forms.length > 0 && forms.every((form) => terms.has(form));
}

function unitsOf({ slug, title, sections }: Document): Unit[] {
  return sections.map(({ path, blocks }) => {
    const sentences = blocks.flatMap((block) =>
      block.sentences.map(({ text, header = '' }) => `${header} ${text}`),
    );
    const terms = placedTerms([title, ...path, ...sentences].join('\n')).map(({ term }) => term);
    return { name: [slug, ...path].join(' > '), terms: new Set(terms) };
  });
}

/** Names, numbers and code; all words of a statement that has none. */
function distinctiveWords(text: string): readonly Word[] {
  const code = [...text.matchAll(/`[^`]*`/g)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  const telling = words(text).filter(({ folded }) => !isStopWord(folded));
  const distinctive = telling.filter(
    ({ capital, surface, start }) =>
      /\d/.test(surface) ||
      /.\p{Lu}/u.test(surface) ||
      (capital && start > 0) ||
      code.some(([from, to]) => start >= from && start < to),
  );
  const chosen = distinctive.length > 0 ? distinctive : telling;
  return [...new Map(chosen.map((word) => [word.folded, word])).values()];
}
