import { setImmediate } from 'node:timers/promises';
import { wordTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { backgroundShare } from './background.ts';

/** Least similarity, 0 to 1, at which two questions are one: what differs weighs less than what they share. */
const SAME_QUESTION = 0.6;
/** Share of passages that is taken for a word that ordinary English lacks: names are the most telling words. */
const RAREST_SHARE = 0.001;
/** Questions compared at a time, so that a long list does not hold up answers. */
const SLICE = 250;

/** The terms of a question with their weights, heaviest first; the squares of the weights sum to 1. */
type Vector = readonly (readonly [term: string, weight: number])[];

interface Leader<T> {
  readonly vector: ReadonlyMap<string, number>;
  readonly members: T[];
}

/**
 * Groups questions that ask the same in similar words. Similarity is the cosine of their terms' weights, which are the
 * retrieval's: the rarer in ordinary English, the heavier (inverse document frequency). Each question joins the most
 * similar group among those that earlier questions opened.
 *
 * @param textOf - the question's text
 * @returns groups in the order of their first questions, questions in the order given
 */
export async function groupQuestions<T>(
  questions: readonly T[],
  textOf: (question: T) => string,
): Promise<readonly (readonly T[])[]> {
  const leaders: Leader<T>[] = [];
  const postings = new Map<string, Leader<T>[]>();
  const known = new Map<string, Leader<T>>();
  for (const [index, question] of questions.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    const vector = vectorOf(textOf(question));
    const key = vector.map(([term]) => term).join(' ');
    const same = known.get(key) ?? mostSimilar(vector, postings) ?? open(vector, leaders, postings);
    same.members.push(question);
    known.set(key, same);
  }
  return leaders.map(({ members }) => members);
}

function vectorOf(text: string): Vector {
  const weights = new Map<string, number>();
  for (const word of words(text)) {
    for (const term of wordTerms(word))
      weights.set(term, -Math.log(backgroundShare(word.folded) + RAREST_SHARE));
  }
  const length = Math.hypot(...weights.values()) || 1;
  return [...weights]
    .map(([term, weight]) => [term, weight / length] as const)
    .sort(([a, heavier], [b, lighter]) => lighter - heavier || (a < b ? -1 : 1));
}

/**
 * The heaviest terms, without which no other question can be similar enough: the rest is shorter than the threshold
 * (prefix filtering; Bayardo, Ma and Srikant 2007, doi:10.1145/1242572.1242591).
 */
function prefixOf(vector: Vector): Vector {
  let rest = 1;
  const end = vector.findIndex(([, weight]) => {
    const isShort = Math.sqrt(Math.max(0, rest)) < SAME_QUESTION;
    rest -= weight * weight;
    return isShort;
  });
  return end === -1 ? vector : vector.slice(0, end);
}

function mostSimilar<T>(
  vector: Vector,
  postings: ReadonlyMap<string, readonly Leader<T>[]>,
): Leader<T> | undefined {
  const candidates = new Set(prefixOf(vector).flatMap(([term]) => postings.get(term) ?? []));
  let best: Leader<T> | undefined;
  let highest = SAME_QUESTION;
  for (const leader of candidates) {
    const similarity = vector.reduce(
      (sum, [term, weight]) => sum + weight * (leader.vector.get(term) ?? 0),
      0,
    );
    if (similarity >= highest) {
      best = leader;
      highest = similarity;
    }
  }
  return best;
}

function open<T>(vector: Vector, leaders: Leader<T>[], postings: Map<string, Leader<T>[]>): Leader<T> {
  const leader: Leader<T> = { vector: new Map(vector), members: [] };
  leaders.push(leader);
  for (const [term] of prefixOf(vector)) {
    const posting = postings.get(term);
    if (posting === undefined) postings.set(term, [leader]);
    else posting.push(leader);
  }
  return leader;
}
