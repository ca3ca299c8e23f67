import type { Sentence } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { termsOf } from '../language/terms.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { weightOf } from './limits.ts';
import { drawSentence } from './sentence.ts';

/**
 * The sentence of a passage that has most of a query's terms, on one line of Discord's Markdown.
 *
 * @param room - in characters, as `weightOf` counts them
 */
export function excerpt(passage: Passage, query: string, room: number): string {
  const wanted = new Set(termsOf(query));
  let best: Sentence | undefined;
  let most = -1;
  for (const sentence of passage.sentences) {
    const found = new Set(termsOf(sentence.text).filter((term) => wanted.has(term))).size;
    if (found > most) {
      best = sentence;
      most = found;
    }
  }
  if (best === undefined) return '';
  // A code block would take many lines; its text stands in for it.
  const onOneLine: Sentence = best.kind === 'code' ? { ...best, kind: 'prose' } : best;
  return cutMarkdown(drawSentence(onOneLine, passage.document), room, weightOf);
}
