import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeOut } from '../../src/language/chat-spelling.ts';

it.each([
  ['wen did teh pile drop', 'when did the pile drop'],
  ['wats gptj', 'what is gptj'],
  ["wat's it", "wat's it"],
  ['y r u using jax', 'why are you using jax'],
  ['who wants 2 lern abt pythia', 'who wants 2 learn about pythia'],
  ['WUT is rope', 'what is rope'],
  ['info on docs', 'information on documentation'],
])('writes out "%s"', (chat, written) => {
  expect(writeOut(chat)).toBe(written);
});

it.each([
  'What is GPT-J?',
  'GPT-n and v0.1',
  'r-squared',
  'train_w',
  'model.n',
  'U-Net',
  'Qu’est-ce que c’est ?',
])('leaves parts of names and other words alone: %s', (text) => {
  expect(writeOut(text)).toBe(text);
});

it('leaves words of the corpus alone, unless they are a letter or two', () => {
  const isWord = (word: string) => ['acc', 'n'].includes(word);
  expect(writeOut('acc n f1 acc. to u', isWord)).toBe('acc and f1 acc. to you');
  expect(writeOut('ACC', isWord)).toBe('ACC');
});

it('changes nothing that is written out already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(writeOut(writeOut(text))).toBe(writeOut(text));
    }),
  );
});
