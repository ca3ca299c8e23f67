const FIRST = 'a'.charCodeAt(0);
const LETTERS = 26;
const BITS = 32;

/** The letters of a folded word as a set of bits: one for each of a to z, the rest of 32 for all other signs. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    const letter = code - FIRST;
    const bit = letter >= 0 && letter < LETTERS ? letter : LETTERS + (code % (BITS - LETTERS));
    bits |= 1 << bit;
  }
  return bits;
}

/**
 * The least number of edits (see `editDistance`) that two words with these letters can be apart: an edit takes at most
 * one letter away and brings at most one in.
 */
export function leastEdits(a: number, b: number): number {
  return Math.max(count(a & ~b), count(b & ~a));
}

/** The number of bits that are set. */
function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    ones++;
  }
  return ones;
}
