import { expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

it.each(['the', 'of', 'is', 'who', 'what', 'whats', 'dont', 'pls', 'u'])(
  '"%s" says nothing by itself',
  (word) => {
    expect(isStopWord(word)).toBe(true);
  },
);

it.each(['use', 'make', 'run', 'train', 'pile', 'gpt', '6', 'not-a-word', ''])(
  '"%s" can be what a question is about',
  (word) => {
    expect(isStopWord(word)).toBe(false);
  },
);
