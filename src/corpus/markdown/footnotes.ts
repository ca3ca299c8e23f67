import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../document.ts';
import type { Complain } from '../problem.ts';
import { foldSpace } from '../prose.ts';
import { extentOf, lineOf } from './markup.ts';

/** The footnotes that a Markdown file defines. */
export interface Footnotes {
  /** The source that a mark on the given line names; complains when there is none. */
  readonly sourceOf: (identifier: string, line: number) => Source | undefined;
  /** Complains about every footnote that no mark has asked for. */
  readonly complainUnused: () => void;
}

/**
 * Reads a footnote's text, "Title of the source, https://example.org". The address is the last one in it, the title
 * what stands before that; a Markdown link `[Title](https://example.org)` is understood too.
 */
export function readSource(footnote: string): Source {
  const note = foldSpace(footnote);
  const found = [...note.matchAll(/https?:\/\/[^\s<>"`]+/gi)].at(-1);
  if (found === undefined) return { title: note.replace(/[,;:.]+$/, ''), url: null };
  const url = trimAddress(found[0]);
  const title = note
    .slice(0, found.index)
    .replace(/^\[(.*)\]\($/, '$1')
    .replace(/[\s<([,;:–—-]+$/, '')
    .trim();
  return { title: title === '' ? hostOf(url) : title, url };
}

/** An address without the punctuation and the closing brackets that belong to the sentence around it. */
function trimAddress(address: string): string {
  let url = address;
  for (;;) {
    const last = url.at(-1) ?? '';
    const unbalanced = last === ')' && url.split(')').length > url.split('(').length;
    if (!unbalanced && !/[.,;:!?'\]}]/.test(last)) return url;
    url = url.slice(0, -1);
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

/** The sources that a document's footnotes define, with a watch on those that are missing or never used. */
export function readFootnotes(tree: Root, text: string, complain: Complain): Footnotes {
  const defined = new Map<string, { source: Source; line: number; label: string; used: boolean }>();
  visit(tree, 'footnoteDefinition', (node) => {
    const { identifier, label } = node;
    if (defined.has(identifier)) {
      complain(lineOf(node), `The footnote [^${label}] is defined twice.`, 'Keep one of the definitions.');
      return;
    }
    const extent = extentOf(node);
    const raw = text.slice(extent?.start, extent?.end).replace(/^\[\^[^\]]*\]:/, '');
    defined.set(identifier, {
      source: readSource(raw),
      line: lineOf(node),
      label: label ?? identifier,
      used: false,
    });
  });
  const sourceOf: Footnotes['sourceOf'] = (identifier, line) => {
    const footnote = defined.get(identifier);
    if (footnote) footnote.used = true;
    else {
      complain(
        line,
        `The footnote [^${identifier}] is not defined.`,
        `Add a line \`[^${identifier}]: Title of the source, https://...\` at the end of the file.`,
      );
    }
    return footnote?.source;
  };
  const complainUnused = () => {
    for (const { label, line, used } of defined.values()) {
      if (used) continue;
      complain(
        line,
        `The footnote [^${label}] is never used.`,
        'Put its mark behind the sentence it supports, or remove it.',
      );
    }
  };
  return { sourceOf, complainUnused };
}
