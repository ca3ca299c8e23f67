/**
 * Words that carry no subject of their own. Question words are among them: what they ask for is read by
 * `expected-answer.ts`. Verbs that can be the point of a question (use, make, run) are not.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any
  anybody anyone anything are arent around as at away back be became because become been before being below between
  both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont down during each either
  else etc even ever every everyone everything few for from further get gets getting give given go goes going gone got
  had hadnt has hasnt have havent having he her here hers herself hes him himself his how however i id if ill im in into
  is isnt it its itself ive just let lets like made many may maybe me might mine more most much must my myself neither
  no nor not now of off often on once one ones only onto or other others ought our ours ourselves out over own per
  perhaps please quite rather really s said same shall she shes should shouldnt since so some somebody someone something
  somewhere still such t than that thats the their theirs them themselves then there theres these they theyre theyve
  thing things this those though through thus till to too toward towards under until unto up upon us very via want wants
  was wasnt way we well were werent weve what whats whatever when whenever where wheres whereas wherever whether which
  whichever while who whoever whole whom whos whose why will with within without wont would wouldnt yes yet you youd
  youll your youre yours yourself youve`.split(/\s+/),
);

/** Whether `folded` (see `fold`) says nothing about what a text or a question is about. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
