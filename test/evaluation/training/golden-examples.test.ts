import { expect, it } from 'vitest';
import { parseQuestions } from '../../../src/corpus/golden-question.ts';
import { splitPassages } from '../../../src/corpus/passages.ts';
import { progressOn } from '../../../src/evaluation/progress.ts';
import type { Consider } from '../../../src/evaluation/training/example.ts';
import { goldenExamples } from '../../../src/evaluation/training/golden-examples.ts';
import { plainDocument } from '../fake-library.ts';
import { makeFakeConsider } from './fake-consider.ts';

const silent = progressOn({ write: () => {} });
const passages = [
  plainDocument('pile.md', '# Pile\n\nthe pile has 22 parts'),
  plainDocument('logo.md', '# Logo\n\nsid drew the logo'),
].flatMap(splitPassages);
const answerable = { kind: 'plain', answerable: true, answer: '22', accept: ['\\b22\\b'] };
const { questions } = parseQuestions(
  [
    { ...answerable, id: 'known', question: 'how many parts has the pile', document: 'pile' },
    { ...answerable, id: 'anywhere', question: 'how many parts', previous: 'what is the pile' },
    { id: 'near', kind: 'nearmiss', answerable: false, question: 'when was the logo drawn' },
    { id: 'off', kind: 'offtopic', answerable: false, question: 'best pizza' },
  ]
    .map((question) => JSON.stringify(question))
    .join('\n'),
);

it('asks each question, and without the document that answers where one is named', () => {
  const examples = goldenExamples(questions, makeFakeConsider(passages), silent);
  expect(examples.map(({ kind, group, right }) => [kind, group, right])).toEqual([
    ['golden', 0, true],
    ['goldenAbsent', 0, false],
    ['golden', 1, true],
    ['nearMiss', 2, false],
    ['offTopic', 3, false],
  ]);
  expect(examples.map(({ features }) => features?.evidence)).toEqual([4 / 6, 1 / 6, 1 / 3, 2 / 5, undefined]);
});

it('asks follow-ups with the question before', () => {
  const before: (string | undefined)[] = [];
  const consider: Consider = (_, { previous } = {}) => {
    before.push(previous);
    return { quote: undefined, features: undefined };
  };
  goldenExamples(questions.slice(1), consider, silent);
  expect(before).toEqual(['what is the pile', undefined, undefined]);
});
