import { expect, it } from 'vitest';
import { asksYesOrNo, expectedAnswer, isTypeWord } from '../../src/retrieval/expected-answer.ts';

it.each([
  ['When was GPT-J released?', 'date'],
  ['What year did EleutherAI start?', 'date'],
  ['release date of Pythia', 'date'],
  ['How many parameters has GPT-J?', 'number'],
  ['how big is the Pile', 'number'],
  ['What percentage of the Pile is Books3?', 'number'],
  ['Who wrote the Pile paper?', 'person'],
  ['Whose idea was it?', 'person'],
  ['Where was EleutherAI founded?', 'place'],
  ['Which country is it registered in?', 'place'],
  ['Why is it called the Pile?', 'reason'],
  ['How come GPT-3 was not replicated?', 'reason'],
  ['discord invite link', 'link'],
  ['link to the weights', 'link'],
  ['What is rotary embedding?', 'any'],
  ['How do I cite GPT-J?', 'any'],
  ['In which channel may I ask why it was released?', 'any'],
  ['reason for founding it', 'reason'],
  ['Why did nobody say who wrote it?', 'reason'],
  ['whenever, whoever', 'any'],
  ['', 'any'],
])('"%s" asks for: %s', (question, type) => {
  expect(expectedAnswer(question)).toBe(type);
});

it('reads across line breaks and capitals', () => {
  expect(expectedAnswer('HOW\n MANY tokens')).toBe('number');
});

it.each(['Was GPT-J trained on the Pile?', 'so is it free', 'can i run it', '"Does it work?"'])(
  'asks yes or no: %s',
  (question) => {
    expect(asksYesOrNo(question)).toBe(true);
  },
);

it.each(['When was it trained?', 'canada', 'gptj license', 'what is it', ''])(
  'asks more than yes or no: %s',
  (question) => {
    expect(asksYesOrNo(question)).toBe(false);
  },
);

it('tells words that only say the type of answer', () => {
  expect(isTypeWord('year', 'date')).toBe(true);
  expect(isTypeWord('year', 'number')).toBe(false);
  expect(isTypeWord('release', 'date')).toBe(false);
});
