/**
 * Words that carry no subject of their own. Question words are among them: what they ask for is read by
 * `expected-answer.ts`. Verbs that can be the point of a question (use, make, run) are not.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and
  another any anybody anyone anything are arent around as at away back be because been before being below
  between both btw but by can cannot cant could couldnt define describe did didnt do does doesnt doing done
  dont down during each either else etc even ever every everyone everything explain explained few for from
  further get gets getting go goes going gone got had hadnt happen happened happening happens has hasnt have havent having he hello her here
  hers herself hes hey hi him himself his how however i id if ill im imo in into is isnt it its itself ive
  just lets lol many may maybe me might mine more most much must my myself neither no non nope nor not now
  of off often ok okay on once one ones only onto or other others ought our ours ourselves out over per
  perhaps please pls plz quite r rather really s said same shall she shes should shouldnt since so some
  somebody someone something somewhere still such t tbh tell than thanks that thats the their theirs them
  themselves then there theres these they theyre theyve thing things this those though through thus thx
  till to too toward towards u under until unto up upon ur us very via want wants was wasnt way we well
  were werent weve what whatever whats when whenever where whereas wheres wherever whether which whichever
  while who whoever whole whom whos whose why will with within without wont would wouldnt ya yeah yep yes
  yet you youd youll your youre yours yourself youve`.split(/\s+/),
);

/** Whether `folded` (see `fold`) says nothing about what a text or a question is about. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
