import { expect, it } from 'vitest';
import { generatedDocuments } from '../../../src/evaluation/bench/generated-corpus.ts';
import { variedQuestions } from '../../../src/evaluation/bench/varied-questions.ts';

const PEOPLE = ['Who founded it?', 'When was it?', 'Where is it?'];
const documents = generatedDocuments(20);

it('mixes all questions of people with others, none of which comes twice', () => {
  const questions = variedQuestions(PEOPLE, documents, 50);
  expect(new Set(questions).size).toBe(50);
  expect(questions).toEqual(expect.arrayContaining(PEOPLE));
  expect(questions.slice(0, 3)).not.toEqual(PEOPLE);
  expect(variedQuestions(PEOPLE, documents, 50)).toEqual(questions);
});

it('leaves questions out when fewer are wanted', () => {
  const [question, ...others] = variedQuestions(PEOPLE, documents, 1);
  expect(PEOPLE).toContain(question);
  expect(others).toEqual([]);
});
