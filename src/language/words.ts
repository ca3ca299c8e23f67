import { fold } from './fold.ts';

/** A word as it stands in a text. */
export interface Word {
  /** As written. */
  readonly surface: string;
  /** Lower case, without accents, possessive ending, thousands separators, and with the parts of a compound joined. */
  readonly folded: string;
  /** The parts of a compound, folded ("GPT-NeoX-20B": gpt, neox, 20b); empty for a plain word. */
  readonly parts: readonly string[];
  /** Offset of the first character in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
  /** True for the first word of a sentence or text, whose capital says nothing. */
  readonly opens: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\p{L}\p{M}\p{N}]+(?:[-_.'’‑–][\p{L}\p{M}\p{N}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const POSSESSIVE = /['’]s?$|['’]s$/u;
const JOINTS = /[-_‑–]|\.(?!\d)|(?<!\d)\./u;
const DOTTED_LETTERS = /^(?:\p{L}\.){2,}$/u;
const CAMEL_JOINTS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}{2})(?=\p{N})/u;

/** A compound of more parts ("a-b-c-d-e-f") is a phrase: its parts are indexed, its joined forms are not. */
const MOST_PARTS = 5;

const SENTENCE_END = /[.!?:]["'”’)\s]*\s$/u;
const NO_PARTS: readonly string[] = [];

/** The words of `text` in order. Never throws. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const opens =
      found.length === 0 || SENTENCE_END.test(text.slice(Math.max(0, match.index - 3), match.index));
    const word = toWord(match[0], match.index, opens);
    if (word.folded !== '') found.push(word);
  }
  return found;
}

const PLAIN = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/;

function toWord(raw: string, start: number, opens: boolean): Word {
  // Nine words in ten take this way: the rest of the function costs a dozen regular expressions.
  if (PLAIN.test(raw)) {
    const first = raw.charCodeAt(0);
    const capital = first >= 65 && first <= 90;
    return {
      surface: raw,
      folded: raw.toLowerCase(),
      parts: NO_PARTS,
      start,
      end: start + raw.length,
      capital,
      opens,
    };
  }
  const surface = raw.replace(POSSESSIVE, '');
  const capital = /^\p{Lu}/u.test(surface);
  const end = start + surface.length;
  if (DOTTED_LETTERS.test(surface)) {
    return {
      surface,
      folded: fold(surface.replaceAll('.', '')),
      parts: NO_PARTS,
      start,
      end,
      capital,
      opens,
    };
  }
  const plain = surface.replaceAll(/(?<=\d),(?=\d)/g, '').replaceAll(/['’]/gu, '');
  const pieces = plain.split(JOINTS).filter((piece) => piece !== '');
  const camel = pieces.length === 1 ? camelParts(pieces[0] ?? '') : [];
  const parts = pieces.length > 1 ? pieces.map(fold) : camel;
  return { surface, folded: fold(pieces.join('')), parts, start, end, capital, opens };
}

/** "EleutherAI" -> eleuther; "alphafold2" -> alphafold: parts that are long enough to be typed alone. */
function camelParts(piece: string): string[] {
  const parts = piece.split(CAMEL_JOINTS).map(fold);
  return parts.length > 1 ? parts.filter((part) => /^\p{L}{5,}$/u.test(part)) : [];
}

/**
 * All ways to join neighbouring parts of a compound, the parts themselves included: "GPT-NeoX-20B" gives
 * gpt, neox, 20b, gptneox, neox20b and gptneox20b, so that every spelling of a model's name finds it.
 */
export function compoundForms(word: Word): readonly string[] {
  const { parts, folded } = word;
  if (parts.length === 0) return [folded];
  if (parts.length > MOST_PARTS) return parts;
  const forms = new Set<string>();
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) forms.add(parts.slice(from, to).join(''));
  }
  forms.add(folded);
  return [...forms];
}
