import { describe, expect, it } from 'vitest';
import { groupQuestions } from '../../src/retrieval/group-questions.ts';

const group = (...questions: string[]) => groupQuestions(questions, (question) => question);

describe('grouping questions', () => {
  it('puts the same question in other words, forms and order together', async () => {
    const questions = [
      'When is the reading group?',
      "when's the next reading group",
      'reading groups: when???',
      'is there a reading group',
    ];
    expect(await group(...questions)).toEqual([questions]);
  });

  it('keeps apart what names other things', async () => {
    const questions = [
      'Who trained GPT-J?',
      'Who trained GPT-NeoX-20B?',
      'What is the context length of Pythia?',
    ];
    expect(await group(...questions)).toEqual(questions.map((question) => [question]));
  });

  it('keeps apart what shares only ordinary words', async () => {
    expect(
      await group('How can I get the contributor role?', 'How can I get the evaluation harness?'),
    ).toHaveLength(2);
  });

  it('puts questions without any telling word together', async () => {
    expect(await group('when?', 'who is it', '???')).toHaveLength(1);
  });

  it('keeps the order', async () => {
    expect(await group('Pythia sizes', 'Minetest server address', 'sizes of Pythia')).toEqual([
      ['Pythia sizes', 'sizes of Pythia'],
      ['Minetest server address'],
    ]);
  });

  it('groups ten thousand questions', async () => {
    const topics = ['Pythia', 'Minetest', 'OpenFold', 'Polyglot', 'Llemma'];
    const words = ['licence', 'size', 'checkpoint', 'paper', 'dataset', 'tokenizer', 'benchmark'];
    const questions = Array.from(
      { length: 10_000 },
      (_, index) => `What is the ${words[index % 7]} of ${topics[index % 5]} number ${index % 140}?`,
    );
    const groups = await group(...questions);
    expect(groups.flat()).toHaveLength(10_000);
    expect(groups.length).toBeLessThan(400);
  });
});
