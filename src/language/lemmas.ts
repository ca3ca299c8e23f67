/** Endings that WordNet's morphology takes off to find a word's base (morphy(7WN)). */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
];
const DOUBLED = /([bdfgklmnprt])\1$/;

/** The forms under which a dictionary may have `folded`: itself first, then without its endings. */
export function possibleLemmas(folded: string): readonly string[] {
  const lemmas = new Set([folded]);
  for (const [ending, replacement] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 2) continue;
    const base = folded.slice(0, folded.length - ending.length);
    lemmas.add(base + replacement);
    if (replacement === '' && DOUBLED.test(base)) lemmas.add(base.slice(0, -1));
  }
  return [...lemmas];
}
