import { expect, it } from 'vitest';
import { answeredAt } from '../../src/evaluation/answered-at.ts';

const negatives = [0.1, 0.2, 0.3, 0.9];

it('puts the threshold where the allowed share of negatives lies above it', () => {
  expect(answeredAt([0.25, 0.35, 0.5, 0.95], negatives, 0.25)).toEqual({
    threshold: 0.3,
    answered: 0.75,
    falseAnswers: 0.25,
  });
});

it('lets no negative through when none is allowed', () => {
  expect(answeredAt([0.9, 0.95], negatives, 0)).toEqual({ threshold: 0.9, answered: 0.5, falseAnswers: 0 });
});

it('never exceeds the allowed share where negatives are equal', () => {
  expect(answeredAt([0.6], [0.5, 0.5, 0.5, 0.1], 0.5)).toEqual({
    threshold: 0.5,
    answered: 1,
    falseAnswers: 0,
  });
});
