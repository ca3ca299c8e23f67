import { expect, it } from 'vitest';
import { parseQuestions } from '../../src/corpus/golden-question.ts';

const line = (fields: object) =>
  JSON.stringify({
    set: 'seed',
    id: 'q-1',
    question: 'Who?',
    kind: 'plain',
    answerable: true,
    answer: 'Sid',
    accept: ['sid black'],
    ...fields,
  });

it('reads one question a line and skips empty lines', () => {
  const { questions, problems } = parseQuestions(
    `${line({})}\n\n${line({ id: 'q-2', previous: 'When?' })}\n`,
  );
  expect(problems).toEqual([]);
  expect(questions.map(({ id, previous }) => [id, previous])).toEqual([
    ['q-1', undefined],
    ['q-2', 'When?'],
  ]);
  expect(questions[0]?.accept[0]?.test('by Sid Black')).toBe(true);
});

it('reports every faulty line with its number', () => {
  const text = [
    '{',
    line({ id: 3 }),
    line({ accept: ['('] }),
    line({ answerable: 'yes' }),
    line({ accept: [] }),
    '[1]',
    line({}),
  ].join('\n');
  const { questions, problems } = parseQuestions(text);
  expect(questions).toHaveLength(1);
  expect(problems.map((problem) => problem.line)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(problems[1]?.reason).toBe('"id" must be a text');
});
