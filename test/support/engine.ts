import type { Passage } from '../../src/corpus/passage.ts';
import { openingsOf } from '../../src/retrieval/openings.ts';
import { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { PassageReader, type PassageTerms, type SentenceTerms } from '../../src/retrieval/passage-terms.ts';
import { queryTerms } from '../../src/retrieval/query-terms.ts';
import { type Question, readQuestion } from '../../src/retrieval/question.ts';
import { readSegment } from '../../src/retrieval/read-segment.ts';
import { switchOff } from '../../src/retrieval/rules.ts';
import { type Candidate, scoreSentences } from '../../src/retrieval/score-sentences.ts';
import { openSegment } from '../../src/retrieval/segment.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { makeVocabulary, type Vocabulary } from '../../src/retrieval/vocabulary.ts';
import { passagesOf } from './passages.ts';

/** The engine's parts over Markdown texts, one file for each, for the tests of a single part. */
export interface Engine {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  read(question: string): Question;
  /** Candidates for an answer, best first. */
  candidates(question: string): readonly Candidate[];
  /** The same for a question that follows on `before`. */
  again(question: Question, before: Candidate | undefined): readonly Candidate[];
}

export function engineOver(...texts: readonly string[]): Engine {
  const passages = passagesOf(...texts);
  const segments = [openSegment(readSegment(passages))];
  const vocabulary = makeVocabulary(segments);
  const index = new PassageIndex(passages, segments);
  const reader = new PassageReader();
  const read = (question: string) => readQuestion(question, vocabulary);
  const again = (question: Question, before: Candidate | undefined) => {
    const hits = openingsOf(passages, reader)(question, index.search(queryTerms(question), 20));
    return scoreSentences(question, hits, reader, switchOff(), before);
  };
  return { passages, vocabulary, read, candidates: (text) => again(read(text), undefined), again };
}

/** The passages of a Markdown text, taken apart. */
export function termsOfText(text: string): readonly PassageTerms[] {
  const reader = new PassageReader();
  return passagesOf(text).map((passage) => reader.read(passage));
}

/** The only sentence of a text, taken apart. */
export function sentenceTerms(text: string): SentenceTerms {
  const [sentence, ...others] = termsOfText(`${text}\n`).flatMap(({ sentences }) => sentences);
  if (sentence === undefined || others.length > 0) throw new Error(`"${text}" is not one sentence.`);
  return sentence;
}

/** A unit of a question with all that a test does not care for left plain. */
export function unitOf(term: string, other: Partial<Unit> = {}): Unit {
  return {
    folded: term,
    written: [term],
    term,
    parts: [],
    idf: 1,
    weight: 1,
    known: true,
    certainty: 1,
    named: false,
    related: new Map(),
    position: 0,
    ...other,
  };
}
