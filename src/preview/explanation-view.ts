import { placeOf } from '../replies/citation.ts';
import type { Explanation } from '../retrieval/explain.ts';
import type { ExplanationView } from './page/panel/views.ts';

/** An explanation as the page shows it: with places and files for whole passages. */
export function explanationView({ passages, ...explanation }: Explanation): ExplanationView {
  return {
    ...explanation,
    passages: passages.map(({ passage, ...rest }) => ({
      id: passage.id,
      place: placeOf(passage),
      file: passage.document.file,
      ...rest,
    })),
  };
}
