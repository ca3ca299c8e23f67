import { foldSpace } from '../corpus/prose.ts';
import type { Answer } from '../retrieval/answer.ts';
import type { Library } from '../retrieval/library.ts';

const LONGEST_QUOTE = 450;
const ELLIPSIS = ' … ';

/**
 * Whether a quote counts: at most 450 characters, and each of its parts stands word for word in the passage that the
 * citation names. An answer without a quote has none that counts.
 */
export function quoteStands(library: Library, answer: Answer): boolean {
  if (answer.quote === null || answer.citation === null) return false;
  const passage = library.passage(answer.citation.passage);
  if (passage === undefined || answer.quote.text.length > LONGEST_QUOTE) return false;
  const text = foldSpace(passage.text);
  return answer.quote.text.split(ELLIPSIS).every((part) => text.includes(foldSpace(part)));
}
