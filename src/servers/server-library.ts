import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { termsOf } from '../language/terms.ts';
import type { Answer, Quote } from '../retrieval/answer.ts';
import { LONGEST_QUOTE } from '../retrieval/choose-quote.ts';
import { cite } from '../retrieval/cite.ts';
import { expectedAnswer } from '../retrieval/expected-answer.ts';
import type { ExtensibleLibrary, Library } from '../retrieval/library.ts';

/** How sure it is that a taught answer answers the very question it was taught for. */
const VERBATIM_CONFIDENCE = 0.99;

/**
 * The corpus together with what the moderators of a server taught. Taught passages are ranked among those of the
 * corpus. Two things are different about them: the question that an answer was taught for is answered by it, even where
 * the corpus has something with more of the same words, and a short answer is quoted whole.
 *
 * @param taught - documents as `taughtDocument` makes them, the ones that take precedence first
 */
export function serverLibrary(corpus: ExtensibleLibrary, taught: readonly Document[]): Library {
  if (taught.length === 0) return corpus;
  const library = corpus.with(taught);
  const slugs = new Set(taught.map(({ slug }) => slug));
  const isTaught = ({ document }: Passage) => slugs.has(document.slug);
  const byQuestion = new Map<string, Passage>();
  for (const passage of library.passages.filter(isTaught)) {
    for (const question of [passage.document.title, ...passage.asks]) {
      const key = questionKey(question);
      if (key !== null && !byQuestion.has(key)) byQuestion.set(key, passage);
    }
  }
  return {
    ...library,
    ask: (question, options) => {
      const answer = library.ask(question, options);
      const exact = byQuestion.get(questionKey(question) ?? '');
      if (exact !== undefined) return answerWith(answer, exact);
      return answer.quote !== null && isTaught(answer.quote.passage)
        ? withWholeQuote(answer, answer.quote)
        : answer;
    },
    explain: (question, options) => {
      const explanation = library.explain(question, options);
      if (!byQuestion.has(questionKey(question) ?? '')) return explanation;
      const reason = 'Answered: this very question was taught an answer.';
      const confidence = Math.max(explanation.confidence, VERBATIM_CONFIDENCE);
      return { ...explanation, answered: true, confidence, reason };
    },
  };
}

/** The same for two ways to write one question: its terms in any order, and what kind of answer it asks for. */
function questionKey(question: string): string | null {
  const terms = [...new Set(termsOf(question))].sort();
  return terms.length === 0 ? null : `${expectedAnswer(question)} ${terms.join(' ')}`;
}

function answerWith(answer: Answer, passage: Passage): Answer {
  const quote = answer.quote?.passage === passage ? wholeQuote(answer.quote) : openingQuote(passage);
  if (quote === null) return answer;
  const others = answer.passages.filter((ranked) => ranked.passage !== passage);
  return {
    ...answer,
    answered: true,
    confidence: Math.max(answer.confidence, VERBATIM_CONFIDENCE),
    quote,
    citation: cite(quote),
    secondQuote: null,
    passages: [{ passage, score: 1 }, ...others].slice(0, Math.max(answer.passages.length, 1)),
  };
}

function withWholeQuote(answer: Answer, quote: Quote): Answer {
  return { ...answer, quote: wholeQuote(quote) };
}

/** The quote with the rest of its passage, if that is short enough. */
function wholeQuote(quote: Quote): Quote {
  const { passage } = quote;
  if (passage.text.length > LONGEST_QUOTE) return quote;
  return { ...quote, sentences: passage.sentences, text: passage.text };
}

/** The passage whole, or its first sentence that is short enough for a quote; null when there is none. */
function openingQuote(passage: Passage): Quote | null {
  const best = passage.sentences.find(({ text }) => text.length <= LONGEST_QUOTE);
  return best === undefined ? null : wholeQuote({ passage, sentences: [best], best, text: best.text });
}
