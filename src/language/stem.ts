import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';

type Forms = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const IRREGULAR = irregularForms(
  createRequire(import.meta.url)('english-verbs-irregular/dist/verbs.json') satisfies Forms,
);
const LETTERS = /^[a-z]+$/;

const memory = new Map<string, string>();
const MEMORY_LIMIT = 100_000;

/**
 * The stem of a folded word: Porter's algorithm (Porter 1980, "An algorithm for suffix stripping") after irregular
 * verb forms have been brought back to their base, so that "built" meets "build" and "found" (of "find") does not meet
 * "founded". Words with digits or signs are names and stay as they are.
 */
export function stem(folded: string): string {
  if (!LETTERS.test(folded)) return folded;
  const known = memory.get(folded);
  if (known !== undefined) return known;
  const stemmed = stemmer(baseOf(folded));
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(folded, stemmed);
  return stemmed;
}

/** The base of an irregular verb form ("built" -> "build"); any other word as it is. */
export function baseOf(folded: string): string {
  return IRREGULAR.get(folded) ?? folded;
}

/** Past forms -> base; a form that is itself a base ("lay", "saw") stays. */
function irregularForms(verbs: Forms): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const [base, forms] of Object.entries(verbs)) {
    for (const form of forms.flat()) {
      if (form !== base && !(form in verbs)) bases.set(form, base);
    }
  }
  return bases;
}
