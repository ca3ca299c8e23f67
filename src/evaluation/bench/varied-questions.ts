import type { Document } from '../../corpus/document.ts';
import { seededRandom } from '../random.ts';
import { generatedQuestions } from './generated-corpus.ts';

/**
 * Questions of which hardly any comes twice, so that nothing is gained by remembering answers: people's own ones, each
 * once, mixed with some in the words of the documents. The same for the same arguments.
 *
 * @param count how many are wanted
 */
export function variedQuestions(
  people: readonly string[],
  documents: readonly Document[],
  count: number,
): readonly string[] {
  const random = seededRandom(count);
  const further = generatedQuestions(documents, Math.max(0, count - people.length));
  return [...people, ...further]
    .map((question) => ({ question, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ question }) => question);
}
