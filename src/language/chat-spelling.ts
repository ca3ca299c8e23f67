/** Spellings of everyday words in chats, each with what it stands for. Names and terms of the field are not among them. */
const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  `abt about, acc according, alot a lot, ans answer, b4 before, bcos because, bcuz because, becuz because, betwen between,
  cn can, coz because, cuz because, cud could, da the, dat that, diff difference, diffrence difference, dis this, dnt dont,
  doc document, docs documentation, evry1 everyone, evrything everything, frm from, gud good, hav have, hw how, info information,
  iz is, jus just, kno know, langs languages, len length, lern learn, licens licence, lisence licence, lisense licence,
  luv love, mem memory, meny many, mins minutes, mny many, mor more, msg message, n and, nd and, no1 nobody, num number,
  nums numbers, nu new, payed paid, ppl people, prob problem, probs problems, r are, rly really, shud should, smth something,
  som some, sum some, teh the, tha the, thats that is, thx thanks, u you, ur your, urs yours, v very, vs versus, w with,
  wan want, wanna want to, wat what, wats what is, wen when, wer where, were's where is, wether whether, whats what is,
  whens when is, wheres where is, wher where, whihc which, whos who is, whose whose, whut what, wich which, wid with,
  wit with, wnt want, wud would, wut what, wuts what is, wy why, y why, yr year, yrs years`
    .split(',')
    .map((entry) => {
      const [short = '', ...long] = entry.trim().split(' ');
      return [short, long.join(' ')];
    }),
);

const CHAT_WORD = /(?<![\p{L}\p{N}'’_.-])[\p{L}\p{N}]+(?:['’]s)?(?![\p{L}\p{N}'’_-])/gu;

/** Shorter ones are never taken for a word of the corpus: an "n" or "r" stands in many texts by chance. */
const SHORTEST_WORD = 3;

/**
 * `text` with chat spellings written out: "wen did teh pile drop" -> "when did the pile drop".
 *
 * @param isWord whether the corpus has the word as it stands, in lower case: there "acc" is a metric, not "according"
 */
export function writeOut(text: string, isWord: (word: string) => boolean = () => false): string {
  return text.replaceAll(CHAT_WORD, (typed) => {
    const word = typed.toLowerCase();
    return word.length >= SHORTEST_WORD && isWord(word) ? typed : (CHAT_SPELLINGS.get(word) ?? typed);
  });
}
