import { expect, it } from 'vitest';
import { announces } from '../../src/retrieval/announcement.ts';
import { termsOfText } from '../support/engine.ts';

/** Whether each sentence of the text announces the next one. */
function announcements(text: string): boolean[] {
  const sentences = termsOfText(text).flatMap((passage) => passage.sentences);
  return sentences.map((sentence, index) => announces(sentence, sentences[index + 1]));
}

it('holds for the sentence above a table', () => {
  expect(
    announcements('The table lists the sizes.\n\n| Model | Layers |\n| --- | --- |\n| GPT-J | 28 |\n'),
  ).toEqual([true, false]);
});

it('holds for the sentence above code', () => {
  expect(announcements('Install it with pip:\n\n```sh\npip install it\n```\n')).toEqual([true, false]);
});

it('does not hold for prose before prose, nor for the last sentence', () => {
  expect(announcements('GPT-J has 28 layers. GPT-J is free.\n')).toEqual([false, false]);
});
