import { pick, type Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGER_WORD = /\p{L}{5,}/gu;

/**
 * The question with one typing error: one letter of one word of five or more letters dropped, added,
 * replaced, or swapped with its neighbour. A question without such a word stays as it is.
 */
export function withTypo(question: string, random: Random): string {
  const word = pick([...question.matchAll(LONGER_WORD)], random);
  if (word === undefined) return question;
  const misspelt = misspell(word[0], random);
  return question.slice(0, word.index) + misspelt + question.slice(word.index + word[0].length);
}

function misspell(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  const kinds = [
    () => before + after,
    () => before + pick([...LETTERS], random) + letter + after,
    () =>
      before +
      pick(
        [...LETTERS].filter((other) => other !== letter.toLowerCase()),
        random,
      ) +
      after,
    () => swapFrom(word, at),
  ];
  return pick(kinds, random)?.() ?? word;
}

/** Swaps the first two neighbours from `at` on, or else from the start, that differ. */
function swapFrom(word: string, at: number): string {
  const places = [...word].map((_, index) => (at + index) % word.length);
  const place = places.find((i) => i + 1 < word.length && word.charAt(i) !== word.charAt(i + 1));
  if (place === undefined) return word.slice(1);
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
}

/** The question as it is typed in a hurry: lower case, no apostrophes and full stops, spaces for other punctuation. */
export function lowerWithoutPunctuation(question: string): string {
  return question
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The question as it is typed into a search box: stop words and punctuation left out, order and case kept. */
export function keywordsOnly(question: string, isStopWord: (word: string) => boolean): string {
  const words = question.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''));
  const kept = words.filter((word) => word !== '' && !isStopWord(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : question;
}
