import type { Sentence, Source } from '../corpus/document.ts';
import type { Citation, Quote } from './answer.ts';

/** Where the quote stands and what its sentences rest on; the answering sentence's sources come first. */
export function cite(quote: Quote): Citation {
  const { passage, best, sentences } = quote;
  const sources = distinctSources([best, ...sentences]);
  return {
    passage: passage.id,
    title: passage.document.title,
    section: passage.section,
    source: sources.find(({ url }) => url !== null)?.url ?? null,
    sources,
  };
}

/** The sources that sentences name, in their order, each once. */
export function distinctSources(sentences: readonly Sentence[]): Source[] {
  const sources: Source[] = [];
  for (const source of sentences.flatMap((sentence) => sentence.sources)) {
    if (!sources.some(({ title, url }) => title === source.title && url === source.url)) sources.push(source);
  }
  return sources;
}
