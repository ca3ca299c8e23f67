import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/retrieval/answer.ts';
import { THRESHOLD } from '../../src/retrieval/confidence-weights.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { modelsLibrary } from '../support/models-corpus.ts';

const library = modelsLibrary();
const answer = (question: string, previous?: string) =>
  library.ask(question, previous === undefined ? {} : { previous });
const quoted = (question: string, previous?: string) => answer(question, previous).quote?.text ?? '(refused)';
const document = (question: string, previous?: string) => answer(question, previous).citation?.title;

describe('ask', () => {
  it.each([
    ['When was GPT-J released?', 'June 2021'],
    ['Who trained GPT-J?', 'Ben Wang'],
    ['How many parameters has GPT-J?', '6 billion'],
    ['How many checkpoints does Pythia have?', '154'],
    ['can i use gpt j commercially', 'allows commercial use'],
  ])('answers "%s" with the sentence that says %s', (question, part) => {
    expect(quoted(question)).toContain(part);
  });

  it.each([
    'Who trained gptneox?',
    'Who trained neox 20b?',
    'who trained gpt neox 20b',
    'who trained gpt-neox-20b',
    'Who trained GPT-NeoX-20B?',
  ])('finds GPT-NeoX-20B however it is spelt: %s', (question) => {
    expect(quoted(question)).toContain('Sid Black and Stella Biderman');
  });

  it.each(['which model has 6b parameters', 'Which model has six billion parameters?'])(
    'knows 6 billion and 6b as the same: %s',
    (question) => {
      expect(quoted(question)).toContain('GPT-J is a language model with 6 billion parameters');
    },
  );

  it.each([
    ['Who trained GPT-4?', 'the corpus knows another model of the kind'],
    ['When was GPT-4 released?', 'the corpus knows another model of the kind'],
    ['Who founded CoreWeave?', 'the corpus only says what CoreWeave gives'],
    ['What is the best pizza in Rome?', 'the corpus is about something else'],
    ['Who is the president of France?', 'the corpus is about something else'],
    ['what is it?', 'the question names nothing'],
    ['', 'the question is empty'],
  ])('refuses "%s": %s', (question) => {
    expect(answer(question)).toMatchObject({ answered: false, quote: null, citation: null });
  });

  it('defines a thing by the opening sentence of its document', () => {
    // Later sentences name Pythia as often; only the opening says what it is.
    for (const question of ['What is Pythia?', 'pythia?', 'wats pythia'])
      expect(answer(question).quote?.best.text, question).toMatch(/^Pythia is a suite/);
  });

  it('quotes a table row under its header', () => {
    const text = quoted('What is the learning rate of Pythia-12B?');
    expect(text).toMatch(/Learning rate.*0\.00012/s);
  });

  it.each([
    ['how many chekpoints has pyhtia', '154'],
    ['who traind gptj', 'Ben Wang'],
    ['wen was gptj relesed', 'June 2021'],
  ])('understands the misspelt "%s"', (question, part) => {
    expect(quoted(question)).toContain(part);
  });

  it('does not take an English word that the corpus lacks for a slip', () => {
    // One letter from "trained" and "models", but words in their own right.
    expect(answer('Who drained the modems?').answered).toBe(false);
  });

  it('cites the source of the sentence that answers', () => {
    expect(answer('What licence are the weights of GPT-J under?').citation).toMatchObject({
      passage: 'gpt-j#licence-1',
      title: 'GPT-J',
      section: ['Licence'],
      source: 'https://github.com/kingoflolz/mesh-transformer-jax',
    });
  });
});

describe('a follow-up', () => {
  it('"when?" asks for the date of what was asked before', () => {
    expect(quoted('when?', 'Who released GPT-J?')).toContain('June 2021');
  });

  it('"and the 20B one?" asks the same of the other model', () => {
    expect(quoted('and the 20B one?', 'Who trained GPT-J?')).toContain('Sid Black and Stella Biderman');
  });

  it('"what license is it under?" is about the subject of the question before', () => {
    const question = 'what license is it under?';
    expect(document(question, 'Who trained GPT-J?')).toBe('GPT-J');
    expect(document(question, 'Who trained GPT-NeoX-20B?')).toBe('GPT-NeoX-20B');
  });

  it('that names its own subject is not held to the old one', () => {
    expect(quoted('How many checkpoints does Pythia have?', 'Who trained GPT-J?')).toContain('154');
  });

  it('to a question about nothing known is refused', () => {
    expect(answer('when?', 'What is the best pizza in Rome?').answered).toBe(false);
  });
});

describe('search', () => {
  it('ranks the passage about the very thing first', () => {
    // All three documents speak of training; one section has it as its subject for this model.
    expect(library.search('neox 20b training GPUs')[0]?.passage.id).toBe('gpt-neox-20b#training-1');
  });

  it('keeps to a document and to the limit', () => {
    const inside = library.search('licence', { document: 'gpt-j' });
    expect(inside.length).toBeGreaterThan(0);
    for (const { passage } of inside) expect(passage.document.slug).toBe('gpt-j');
    expect(library.search('model', { limit: 2 })).toHaveLength(2);
    expect(library.search('model', { document: 'nothing-like-it' })).toEqual([]);
  });
});

it('a library without documents answers nothing', () => {
  const empty = openLibrary([]);
  expect(empty.ask('What is Pythia?')).toMatchObject({ answered: false, confidence: 0, passages: [] });
  expect(empty.search('Pythia')).toEqual([]);
  expect(empty.suggest('p', 5)).toEqual([]);
});

it('the threshold decides from which confidence on a question is answered', () => {
  const { confidence } = answer('When was GPT-J released?');
  const answeredFrom = (threshold: number) =>
    openLibrary(library.documents, { threshold }).ask('When was GPT-J released?').answered;
  expect(answeredFrom(confidence)).toBe(true);
  expect(answeredFrom(confidence + 1e-9)).toBe(false);
});

it('can be prepared, which takes a step for each passage and changes no answer', () => {
  const question = 'How many parameters does GPT-J have?';
  const { ms: _before, ...answer } = library.ask(question);
  expect([...library.prepare()]).toHaveLength(library.passages.length);
  const { ms: _after, ...again } = library.ask(question);
  expect(again).toEqual(answer);
});

describe('whatever is asked', () => {
  const corpusWords = library.passages.flatMap(({ text }) => text.split(/\s+/));
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc
      .array(fc.constantFrom(...corpusWords, 'who', 'when', 'it', 'GPT-4', 'pizza', '?'), { maxLength: 9 })
      .map((some) => some.join(' ')),
  );
  const plain = (text: string) => text.replaceAll(/\[\^[^\]]*\]/g, '').replaceAll(/\s+/g, ' ');
  const untimed = ({ ms: _, ...others }: Answer) => others;

  it('nothing crashes, and the same question has the same answer', () => {
    fc.assert(
      fc.property(question, fc.option(question, { nil: undefined }), (text, previous) => {
        expect(untimed(answer(text, previous))).toEqual(untimed(answer(text, previous)));
        library.search(text);
        expect(library.suggest(text, 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 50 },
    );
  });

  it('confidence is a probability, and decides', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { answered, confidence, quote, citation, passages } = answer(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(answered).toBe(confidence >= THRESHOLD);
        expect([quote !== null, citation !== null]).toEqual([answered, answered]);
        expect(passages.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });

  it('a quote is short and stands in the document, word for word', () => {
    // Everything is answered, so that every question shows a quote if there is one.
    const talkative = openLibrary(library.documents, { threshold: 0 });
    fc.assert(
      fc.property(question, (text) => {
        const { quote } = talkative.ask(text);
        if (quote === null) return;
        expect(quote.text.length).toBeLessThanOrEqual(450);
        const source = plain(quote.passage.document.text);
        for (const { text: sentence, start, end } of quote.sentences) {
          expect(source).toContain(plain(sentence));
          expect(plain(quote.passage.document.text.slice(start, end))).toContain(plain(sentence));
          expect(quote.text).toContain(sentence);
        }
        const parts = quote.text.split(' … ');
        if (quote.best.kind === 'prose') for (const part of parts) expect(source).toContain(part);
      }),
      { numRuns: 60 },
    );
  });
});
