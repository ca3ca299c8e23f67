import type { Sentence } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote } from '../retrieval/answer.ts';
import { quoted } from './components.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { weightOf } from './limits.ts';
import { drawEmphasised, drawSentence } from './sentence.ts';

/**
 * A quotation in Discord's Markdown: the answering sentence first and in bold, then its context. What stands before
 * the answering sentence in the document gets a quotation of its own, so that the two do not read as one text.
 *
 * @param room - in characters, as `weightOf` counts them
 */
export function drawQuote({ passage, sentences, best }: Quote, room: number): string {
  const context = sentences.filter(({ start }) => start !== best.start);
  let drawn = inQuotation(best, drawEmphasised(best, passage.document));
  let last = best;
  for (const sentence of context.filter(({ start }) => start > best.start)) {
    const text = leftOut(passage, last, sentence) + drawSentence(sentence, passage.document);
    const sameLine = last.kind === 'prose' && sentence.kind === 'prose';
    drawn += sameLine ? ` ${text}` : `\n${inQuotation(sentence, text)}`;
    last = sentence;
  }
  for (const sentence of context.filter(({ start }) => start < best.start)) {
    drawn += `\n\n${inQuotation(sentence, drawSentence(sentence, passage.document))}`;
  }
  return cutMarkdown(drawn, room, weightOf);
}

/** The mark of an omission, when something stands between two sentences. */
function leftOut({ sentences }: Passage, from: Sentence, to: Sentence): string {
  const between = sentences.some(({ start }) => start > from.start && start < to.start);
  return between && to.kind !== 'code' ? '… ' : '';
}

/** A code block cannot stand within a quotation: its lines would begin with the quotation's marks. */
function inQuotation(sentence: Sentence, drawn: string): string {
  return sentence.kind === 'code' ? drawn : quoted(drawn);
}
