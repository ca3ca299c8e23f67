import { dirname, extname, relative } from 'node:path';
import type { Refusal } from './decode.ts';
import type { Document } from './document.ts';
import type { ReadFile } from './file-text.ts';
import { findFiles } from './find-files.ts';
import { normalName } from './names.ts';
import { readPlainText } from './plain-text.ts';
import type { CorpusProblem } from './problem.ts';
import { messageOf, readText } from './read-text.ts';
import { firstFree, slugOf } from './slug.ts';

/** What was read, and everything that its authors should mend. */
export interface Corpus {
  /** Sorted by path; no two have the same slug. */
  readonly documents: readonly Document[];
  readonly problems: readonly CorpusProblem[];
}

/** Turns the text of a file into a document. */
export type Parser = (file: string, text: string) => Promise<ReadFile>;

/** A corpus whose path leads nowhere. */
export class CorpusUnreadableError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The corpus ${path} cannot be read (${reason}). Name a Markdown or text file, or a folder of them.`,
      { cause },
    );
    this.name = 'CorpusUnreadableError';
    this.path = path;
  }
}

/**
 * Reads a file, or all Markdown and text files of a folder, as documents. A file that cannot be used is left out and
 * reported with all other problems.
 *
 * @param parse reads one file; a cache may stand in its place
 * @throws {CorpusUnreadableError} only when `path` itself does not exist or cannot be read
 */
export async function readCorpus(path: string, parse: Parser = parseFile): Promise<Corpus> {
  const found = await findFiles(path).catch((cause: unknown) => {
    throw new CorpusUnreadableError(path, cause);
  });
  const problems: CorpusProblem[] = [...found.problems];
  if (found.files.length === 0) problems.push(noDocuments(path));
  const documents: Document[] = [];
  for (const file of found.files) {
    const read = await readOne(file, parse);
    problems.push(...read.problems);
    if (read.document) documents.push(read.document);
  }
  return { documents: withOwnSlugs(documents, path), problems: [...problems, ...sameTitles(documents)] };
}

/** Reads the text of one file; the Markdown parser is loaded only when there is Markdown. */
export async function parseFile(file: string, text: string): Promise<ReadFile> {
  if (extname(file).toLowerCase() !== '.md') return readPlainText(file, text);
  const { readMarkdown } = await import('./markdown.ts');
  return readMarkdown(file, text);
}

async function readOne(
  file: string,
  parse: Parser,
): Promise<{ document?: Document; problems: readonly CorpusProblem[] }> {
  const refuse = ({ line, reason, fix }: Refusal) => ({
    problems: [{ severity: 'error', file, line, reason, fix }] as const,
  });
  const read = readText(file);
  if (!('text' in read)) return refuse(read);
  try {
    const { document, problems } = await parse(file, read.text);
    if (document.sections.some(({ blocks }) => blocks.length > 0)) return { document, problems };
    return refuse({ line: 1, reason: 'The file holds no text.', fix: 'Write into it, or remove it.' });
  } catch (error) {
    const reason = `The file cannot be parsed: ${messageOf(error)}.`;
    return refuse({
      line: 1,
      reason,
      fix: 'Simplify it: something in it is nested or repeated beyond measure.',
    });
  }
}

function noDocuments(path: string): CorpusProblem {
  const reason = 'The folder holds no documents.';
  return { severity: 'error', file: path, line: 1, reason, fix: 'Put *.md or *.txt files into it.' };
}

/** Gives documents of the same file name slugs of their own, with the folder's name before the file's. */
function withOwnSlugs(documents: readonly Document[], root: string): Document[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const folder = relative(root, dirname(document.file));
    const slug = firstFree([document.slug || 'document', slugOf(`${folder} ${document.slug}`)], taken);
    taken.add(slug);
    return slug === document.slug ? document : { ...document, slug };
  });
}

function sameTitles(documents: readonly Document[]): CorpusProblem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ title, file }) => {
    const key = normalName(title);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    const reason = `The title "${title}" is also that of ${other}.`;
    return [{ severity: 'warning', file, line: 1, reason, fix: 'Give each document a title of its own.' }];
  });
}
