import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchQuestion } from '../../src/terminal/batch-question.ts';

describe('readBatchQuestion', () => {
  it.each([
    ['{"id":"a","question":"Who?"}', { id: 'a', question: 'Who?' }],
    ['{"id":7,"question":"When?","previous":"Who?"}', { id: 7, question: 'When?', previous: 'Who?' }],
    ['{"id":"a","question":"Who?","previous":null,"kind":"plain"}', { id: 'a', question: 'Who?' }],
    ['{"id":"a","question":"Who?","previous":" "}', { id: 'a', question: 'Who?' }],
  ])('reads %s', (line, expected) => {
    expect(readBatchQuestion(line)).toEqual(expected);
  });

  it.each([
    ['{"id":"a"', { problem: 'is not JSON; expected {"id": "…", "question": "…"}' }],
    ['["a"]', { problem: 'is not a JSON object; expected {"id": "…", "question": "…"}' }],
    ['null', { problem: 'is not a JSON object; expected {"id": "…", "question": "…"}' }],
    ['{"question":"Who?"}', { problem: 'has no "id"; expected a text or a number' }],
    ['{"id":"a"}', { id: 'a', problem: 'has no "question"; expected a text that is not empty' }],
    [
      '{"id":"a","question":" "}',
      { id: 'a', problem: 'has no "question"; expected a text that is not empty' },
    ],
    [
      '{"id":"a","question":"When?","previous":1}',
      { id: 'a', problem: 'has a "previous" that is not a text' },
    ],
  ])('refuses %s', (line, expected) => {
    expect(readBatchQuestion(line)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void readBatchQuestion(line)));
  });
});
