import { leastEdits, lettersOf } from '../language/letters.ts';
import { isEnglishWord } from './background.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Edit distance that a word of so many letters may be away from what was meant. */
function allowedEdits(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * The corpus's word that `folded` most probably misspells, or undefined: for a word that the corpus has, for ordinary
 * English (it is spelt right and simply absent), for numbers, and where nothing is near. Of equally near words the one
 * with the same first letter and the higher document frequency wins.
 */
export function correctSpelling(folded: string, vocabulary: Vocabulary): string | undefined {
  const most = allowedEdits(folded.length);
  if (most === 0 || /\d/.test(folded) || vocabulary.hasWord(folded) || isEnglishWord(folded))
    return undefined;
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  const letters = lettersOf(folded);
  for (let length = folded.length - most; length <= folded.length + most; length++) {
    for (const { folded: candidate, letters: candidateLetters } of vocabulary.wordsOfLength(length)) {
      if (leastEdits(letters, candidateLetters) > most) continue;
      const edits = editDistance(folded, candidate, most);
      if (edits > most || /\d/.test(candidate) || candidate.length < 4) continue;
      const rank = rankCandidate(folded, candidate, edits, vocabulary);
      if (rank < bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
  }
  return best;
}

function rankCandidate(folded: string, candidate: string, edits: number, vocabulary: Vocabulary): number {
  const sameStart = folded[0] === candidate[0] ? 0 : 0.5;
  return edits + sameStart - 0.1 * Math.log1p(vocabulary.documentFrequency(candidate));
}

/**
 * Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment); any number above `most` may be
 * returned as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, at(beforeLast, column - 2) + 1);
      }
      current.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
