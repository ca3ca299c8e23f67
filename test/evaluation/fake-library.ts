import type { Document, Sentence } from '../../src/corpus/document.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import type { MakeLibrary } from '../../src/evaluation/make-library.ts';
import { plainWords } from '../../src/evaluation/plain-words.ts';
import type { Answer } from '../../src/retrieval/answer.ts';

/** `# Title` and paragraphs of one sentence each, separated by blank lines, as a document. */
export function plainDocument(file: string, text: string): Document {
  const [heading = '', ...paragraphs] = text.trim().split('\n\n');
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    const sentence: Sentence = {
      kind: 'prose',
      text: paragraph,
      start,
      end: start + paragraph.length,
      sources: [],
      complete: true,
    };
    return { sentences: [sentence] };
  });
  return {
    slug: file.replace(/\.md$/, ''),
    file,
    title: heading.replace(/^# /, ''),
    aliases: [],
    updated: null,
    text,
    sections: [{ path: [], asks: [], blocks, line: 1 }],
  };
}

/**
 * A library that can be worked out by hand: each sentence is a passage, the confidence is the share of the question's
 * words that stand in the best one, and 0.5 is enough to answer.
 */
export const makeFakeLibrary: MakeLibrary = (documents, { threshold = 0.5 } = {}) => {
  const passages = documents.flatMap(sentencePassages);
  return {
    documents,
    passages,
    passage: (id) => passages.find((passage) => passage.id === id),
    ask: (question) => answerFrom(passages, question, threshold),
    explain: unexplained,
    search: () => [],
    suggest: () => [],
  };
};

function unexplained(): never {
  throw new Error('Evaluation needs no explanations');
}

function sentencePassages(document: Document): Passage[] {
  const sentences = document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  return sentences.map((sentence, index) => ({
    id: `${document.slug}#${index + 1}`,
    document,
    section: [],
    sentences: [sentence],
    asks: [],
    text: sentence.text,
  }));
}

function answerFrom(passages: readonly Passage[], question: string, threshold: number): Answer {
  const asked = plainWords(question);
  const ranked = passages
    .map((passage) => {
      const present = new Set(plainWords(passage.text));
      return { passage, score: asked.filter((word) => present.has(word)).length / asked.length };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
  const passage = ranked[0]?.passage;
  const sentence = passage?.sentences[0];
  const confidence = ranked[0]?.score ?? 0;
  const refusal = { question, confidence, secondQuote: null, passages: ranked, ms: 0 };
  if (passage === undefined || sentence === undefined || confidence < threshold) {
    return { ...refusal, answered: false, quote: null, citation: null };
  }
  return {
    ...refusal,
    answered: true,
    quote: { passage, sentences: [sentence], best: sentence, text: sentence.text },
    citation: { passage: passage.id, title: passage.document.title, section: [], source: null, sources: [] },
  };
}
