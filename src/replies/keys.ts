import { createHash } from 'node:crypto';
import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { remember } from '../language/remember.ts';
import type { Library } from '../retrieval/library.ts';

/**
 * Length of a key in base64url characters: 48 bits, so that among 100,000 passages two share a key with probability
 * 0.00002 (birthday bound n²/2⁴⁹).
 */
const KEY_LENGTH = 8;

/** Fits a line on a phone twice over, and the value of an autocomplete choice. */
const LONGEST_SHOWN_ID = 80;

/** About a megabyte. */
const REMEMBERED_KEYS = 10_000;

const passagesByKey = new WeakMap<Library, ReadonlyMap<string, Passage>>();

/** A short name for an id of any length, the same in every process: ids may be too long for a custom id. */
export const keyOf: (id: string) => string = remember(REMEMBERED_KEYS, (id) =>
  createHash('sha256').update(id).digest('base64url').slice(0, KEY_LENGTH),
);

/** The id as members see it and can type it: long ones are stood in for by their key. */
export function shownId(id: string): string {
  return id.length <= LONGEST_SHOWN_ID ? id : keyOf(id);
}

/** The passage with an id, or whose id a key was made of; undefined when the library does not have it. */
export function findPassage(library: Library, idOrKey: string): Passage | undefined {
  return library.passage(idOrKey) ?? passageOfKey(library, idOrKey);
}

function passageOfKey(library: Library, key: string): Passage | undefined {
  let byKey = passagesByKey.get(library);
  if (byKey === undefined) {
    byKey = new Map(library.passages.map((passage) => [keyOf(passage.id), passage]));
    passagesByKey.set(library, byKey);
  }
  return byKey.get(key);
}

/**
 * The document that a member or a custom id names: by slug, by the key of the slug, or by title or alias in any case;
 * undefined when the library does not have it.
 */
export function findDocument(library: Library, name: string): Document | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    library.documents.find(({ slug }) => slug === name || keyOf(slug) === name) ??
    library.documents.find(({ title, aliases }) =>
      [title, ...aliases].some((known) => known.toLowerCase() === wanted),
    )
  );
}
