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
/** A taught passage is quoted whole up to this length, in characters: what a message has room for. */
const LONGEST_WHOLE = 900;
const SHOWN_PASSAGES = 5;

/**
 * The corpus together with what the moderators of a server taught. Taught passages are ranked among those of the
 * corpus. Two things are different about them: the question that an answer was taught for is answered by it, even where
 * the corpus has something with more of the same words, and what moderators wrote is quoted whole.
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
      if (exact !== undefined) {
        const confidence = Math.max(answer.confidence, VERBATIM_CONFIDENCE);
        return answerWith({ ...answer, confidence }, exact, library);
      }
      const quoted = answer.quote?.passage;
      return quoted !== undefined && isTaught(quoted) ? answerWith(answer, quoted, library) : answer;
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

/** The answer given with a taught passage as a whole, the rest of its document next among the further passages. */
function answerWith(answer: Answer, passage: Passage, library: Library): Answer {
  const quote = wholeQuote(passage);
  if (quote === null) return answer;
  const rest = library.passages.filter(({ document }) => document === passage.document);
  const ranked = new Map(answer.passages.map((entry) => [entry.passage, entry]));
  for (const further of [passage, ...rest]) ranked.delete(further);
  const own = [passage, ...rest.filter((further) => further !== passage)];
  return {
    ...answer,
    answered: true,
    quote,
    citation: cite(quote),
    secondQuote: null,
    passages: [...own.map((further) => ({ passage: further, score: 1 })), ...ranked.values()].slice(
      0,
      SHOWN_PASSAGES,
    ),
  };
}

/** The passage from its beginning, as much of it as can be quoted; null when nothing can. */
function wholeQuote(passage: Passage): Quote | null {
  const { sentences, text } = passage;
  const best = sentences.find((sentence) => sentence.text.length <= LONGEST_QUOTE);
  if (best === undefined) return null;
  if (text.length <= LONGEST_WHOLE) return { passage, sentences, best: sentences[0] ?? best, text };
  return { passage, sentences: [best], best, text: best.text };
}
