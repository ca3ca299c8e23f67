import type { Choice } from '../../src/command.ts';
import { placeOf } from '../../src/replies/citation.ts';
import { cut } from '../../src/replies/cut.ts';
import { shownId } from '../../src/replies/keys.ts';
import { LIMITS } from '../../src/replies/limits.ts';
import type { Library } from '../../src/retrieval/library.ts';

/** Choices that stand for themselves. Texts that a choice cannot hold are left out. */
export function textChoices(suggest: (limit: number) => readonly string[]): Choice[] {
  return suggest(LIMITS.choices)
    .filter((text) => text.length >= 1 && text.length <= LIMITS.choiceText)
    .map((text) => ({ name: text, value: text }));
}

/** The documents whose title or an alias of theirs has what was typed. */
export function documentChoices(typed: string, library: Library): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return library.documents
    .filter(({ title, aliases }) => [title, ...aliases].some((name) => name.toLowerCase().includes(wanted)))
    .slice(0, LIMITS.choices)
    .map(({ title, slug }) => ({ name: choiceText(title), value: shownId(slug) }));
}

/** The passages whose id has what was typed, and, if it is not one, those that a search for it finds. */
export function passageChoices(typed: string, library: Library): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const byId = library.passages.filter(({ id }) => id.includes(wanted)).slice(0, LIMITS.choices);
  const isId = wanted === '' || wanted.includes('#');
  const found = isId ? [] : library.search(typed, { limit: LIMITS.choices });
  const passages = new Set([...byId, ...found.map(({ passage }) => passage)]);
  return [...passages].slice(0, LIMITS.choices).map((passage) => ({
    name: choiceText(`${shownId(passage.id)}: ${placeOf(passage)}`),
    value: shownId(passage.id),
  }));
}

function choiceText(text: string): string {
  return cut(text, LIMITS.choiceText);
}
