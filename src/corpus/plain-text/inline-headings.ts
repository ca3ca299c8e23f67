import { openers } from '../abbreviations.ts';

/** Headings that encyclopedias and papers share, in lower case. */
const customary = new Set(
  `abstract|acknowledgements|activities|applications|architecture|awards|background|biography|career|conclusion|
  contents|controversies|controversy|criticism|death|description|design|development|discussion|early life|education|
  etymology|evaluation|examples|external links|features|founding|funding|further reading|future|gallery|geography|
  goals|governance|history|impact|influence|introduction|legacy|licence|license|limitations|members|methods|mission|
  models|name|notable people|notes|organisation|organization|origin|origins|overview|people|performance|personal life|
  politics|privacy|products|projects|publications|purpose|reception|references|release|releases|research|results|
  see also|services|software|sources|staff|structure|summary|technology|training|usage|use|uses|works`
    .split('|')
    .map((heading) => heading.trim()),
);

const joiningWords = new Set('a an and as at by for from in is of on or the to was were with'.split(' '));

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Words that stand in capitals before a small letter, a number or a month only where a sentence begins. */
const surelyOpens = new Set(
  'The In On According During After Before Since While Although Despite When There This These They It He She Some Many Most Several Throughout'.split(
    ' ',
  ),
);

/**
 * Finds a heading that runs into the sentence behind it, as in "History The group began ...": text that was copied
 * without its line breaks looks like that.
 *
 * @param sentence what looks like one sentence
 * @param title the document's title or subject; null when unknown
 * @param text the whole text, to tell a repeated name such as "Duran Duran" from a heading
 * @returns the heading, and where in the sentence the real sentence begins; null when there is none
 */
export function findInlineHeading(
  sentence: string,
  title: string | null,
  text: string,
): { heading: string; rest: number } | null {
  if (!/^\p{Lu}/u.test(sentence)) return null;
  const spaces = [...sentence.slice(0, 80).matchAll(/ +(?=[\p{Lu}\d"“])/gu)].slice(0, 6);
  for (const space of spaces) {
    const heading = sentence.slice(0, space.index);
    const rest = space.index + space[0].length;
    if (!couldBeHeading(heading)) continue;
    const following = sentence.slice(rest);
    const begins = customary.has(heading.toLowerCase())
      ? opensAfterCustomary(following, title)
      : surelyBegins(following, title) || repeats(heading, following, text);
    if (begins) return { heading, rest };
  }
  return null;
}

function couldBeHeading(words: string): boolean {
  const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
  const first = words.split(' ')[0]?.toLowerCase() ?? '';
  const opensOtherwise = openers.has(first) && first !== 'the';
  return (
    !/^The \p{Ll}|[.,;:!?()"“”]/u.test(words) &&
    words.split(' ').length <= 5 &&
    !joiningWords.has(last) &&
    !opensOtherwise
  );
}

function opensAfterCustomary(following: string, title: string | null): boolean {
  const first = /^["“]?([\p{L}']+)/u.exec(following)?.[1]?.toLowerCase() ?? '';
  return openers.has(first) || startsWithName(following, title);
}

function surelyBegins(following: string, title: string | null): boolean {
  const [, word = '', after = ''] = /^(\p{Lu}[\p{L}']*) (.*)/su.exec(following) ?? [];
  if (!surelyOpens.has(word)) return false;
  return /^[\p{Ll}\d]/u.test(after) || month.test(after) || (title !== null && startsWithName(after, title));
}

/** "The Pile The Pile is ...": the sentence begins with its heading, and nowhere else are the two words a name. */
function repeats(heading: string, following: string, text: string): boolean {
  if (!startsWithName(following, heading)) return false;
  const double = `${heading} ${heading}`;
  return text.indexOf(double) === text.lastIndexOf(double);
}

function startsWithName(text: string, name: string | null): boolean {
  if (name === null) return false;
  const start = text.replace(/^the /i, '').toLowerCase();
  const key = name.replace(/^the /i, '').toLowerCase();
  return key !== '' && start.startsWith(key) && !/^[\p{L}\p{N}]/u.test(start.slice(key.length));
}
