import type { Source } from './document.ts';
import { fold } from './prose.ts';

/**
 * Reads a footnote's text, "Title of the source, https://example.org". The address is the last one in it, the title
 * what stands before that; a Markdown link `[Title](https://example.org)` is understood too.
 */
export function readSource(footnote: string): Source {
  const note = fold(footnote);
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
