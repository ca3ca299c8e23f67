import { LineCounter, parseDocument } from 'yaml';
import type { Complain } from '../problem.ts';
import { foldSpace } from '../prose.ts';

/** What a document's front matter says, as far as it is well-formed. */
export interface FrontMatter {
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly updated: string | null;
}

export const noFrontMatter: FrontMatter = { title: null, aliases: [], updated: null };

/** Reads the YAML that stands between the two `---` lines; `line` is the file's line on which the YAML begins. */
export function readFrontMatter(yaml: string, line: number, complain: Complain): FrontMatter {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const complainOfYaml = (at: number, message: string) =>
    complain(
      at,
      `The front matter is not valid YAML: ${foldSpace(message)}.`,
      'Mend the line, for example by putting quotation marks around a value with a colon or an asterisk.',
    );
  const error = parsed.errors[0];
  if (error) {
    complainOfYaml(line + lineCounter.linePos(error.pos[0]).line - 1, error.message);
    return noFrontMatter;
  }
  let fields: unknown;
  try {
    // Names that stand for other values (`*name`) are looked up only now.
    fields = parsed.toJS({ maxAliasCount: 10 });
  } catch (unresolved) {
    complainOfYaml(line, unresolved instanceof Error ? unresolved.message : String(unresolved));
    return noFrontMatter;
  }
  if (fields === null || fields === undefined) return noFrontMatter;
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    complain(
      line,
      'The front matter is not a list of fields.',
      'Write fields such as `title: GPT-J`, one a line.',
    );
    return noFrontMatter;
  }
  const field = new Map(Object.entries(fields));
  const lineOf = (name: string) =>
    line +
    Math.max(
      0,
      yaml.split('\n').findIndex((row) => row.startsWith(`${name}:`)),
    );
  return {
    title: readTitle(field.get('title'), () => lineOf('title'), complain),
    aliases: readAliases(field.get('aliases'), () => lineOf('aliases'), complain),
    updated: readDate(field.get('updated'), () => lineOf('updated'), complain),
  };
}

function plainText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? foldSpace(value) : null;
}

function readTitle(value: unknown, line: () => number, complain: Complain): string | null {
  const title = plainText(value);
  if (title === null && value !== undefined) {
    complain(line(), 'The title is not a text.', 'Write it as in `title: GPT-J`, or leave the field out.');
  }
  return title;
}

function readAliases(value: unknown, line: () => number, complain: Complain): readonly string[] {
  if (value === undefined || value === null) return [];
  const names = Array.isArray(value) ? value.map(plainText) : [plainText(value)];
  if (names.includes(null)) {
    complain(line(), 'The aliases are not a list of names.', 'Write them as in `aliases: [GPT-J-6B, gptj]`.');
  }
  return [...new Set(names.filter((name) => name !== null))];
}

function readDate(value: unknown, line: () => number, complain: Complain): string | null {
  if (value === undefined || value === null) return null;
  const date = plainText(value);
  if (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const time = Date.parse(`${date}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  }
  complain(
    line(),
    'The date of `updated` is not a day.',
    'Write it as year, month and day: `updated: 2026-11-23`.',
  );
  return null;
}
