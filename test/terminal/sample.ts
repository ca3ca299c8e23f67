import type { Sentence } from '../../src/corpus/document.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { splitPassages } from '../../src/corpus/passages.ts';
import type { Answer, Quote } from '../../src/retrieval/answer.ts';
import type { Library } from '../../src/retrieval/library.ts';
import type { Screen } from '../../src/terminal/screen.ts';

/** The passages of a Markdown document. */
export function passagesOf(markdown: string): readonly Passage[] {
  return splitPassages(readMarkdown('sample.md', markdown).document);
}

/** The sentence of a passage that begins with the given words. */
export function sentenceOf({ sentences, id }: Passage, beginning: string): Sentence {
  const found = sentences.find(({ text }) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`No sentence of ${id} begins with "${beginning}"`);
  return found;
}

export function quoteOf(passage: Passage, best: Sentence, sentences: readonly Sentence[] = [best]): Quote {
  return { passage, sentences, best, text: sentences.map(({ text }) => text).join(' ') };
}

/** A refusal, unless changed into something else. */
export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    question: 'What is it?',
    answered: changes.quote !== undefined,
    confidence: 0.97,
    quote: null,
    citation: null,
    secondQuote: null,
    passages: [],
    ms: 1.5,
    ...changes,
  };
}

/** A library that answers by the given function and knows the given passages. */
export function libraryOf(ask: Library['ask'], passages: readonly Passage[] = []): Library {
  return {
    documents: [],
    passages,
    passage: (id) => passages.find((passage) => passage.id === id),
    ask,
    explain: unexplained,
    search: () => [],
    suggest: () => ['Who founded EleutherAI?', 'Who made GPT-J?', 'How big is it?'],
  };
}

function unexplained(): never {
  throw new Error('The terminal shows no explanations');
}

/** A screen without end, on which styles can be seen. */
export const plainScreen: Screen = {
  wrap: (text) => text.split('\n'),
  bold: (text) => `<b>${text}</b>`,
  link: (text, address) => `[${text}](${address})`,
};
