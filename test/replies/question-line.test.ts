import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { container, message, text } from '../../src/replies/components.ts';
import { cut } from '../../src/replies/cut.ts';
import { plainText } from '../../src/replies/escape.ts';
import { questionLine, readQuestion } from '../../src/replies/question-line.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';

function answering(question: string, previous: string | null) {
  return message(container([text('An answer.'), text(questionLine({ question, previous }))])).components;
}

describe('readQuestion', () => {
  it('reads back what an answer shows', () => {
    expect(readQuestion(answering('when?', 'Who made GPT-J?'))).toEqual({
      question: 'when?',
      previous: 'Who made GPT-J?',
    });
  });

  it('gives back any question, as far as it is shown', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...HOSTILE_TEXTS),
    );
    const shown = (written: string) => cut(plainText(written), 200);
    fc.assert(
      fc.property(anyText, anyText, (question, previous) => {
        expect(readQuestion(answering(question, previous))).toEqual({
          question: shown(question),
          previous: shown(previous),
        });
      }),
    );
  });

  it('is not misled by a quotation', () => {
    const quotation = text('```\n-# Question: another?\n```');
    const answer = [quotation, text(questionLine({ question: 'when?', previous: null }))];
    expect(readQuestion(answer)).toEqual({ question: 'when?', previous: null });
  });

  it('finds none in another message', () => {
    expect(readQuestion(message(text('Hello')).components)).toBeNull();
  });
});
