import type { Document } from '../document.ts';
import type { GoldenQuestion } from '../golden-question.ts';
import { splitPassages } from '../passages.ts';
import type { Complain } from '../problem.ts';

const kinds = new Set(
  'plain keywords noisy paraphrase entity list yesno followup community nearmiss offtopic'.split(' '),
);
const unanswerableKinds = new Set(['nearmiss', 'offtopic']);

/** Golden questions have ids of their own, a kind that fits, and a document that holds what they accept. */
export function checkGoldenQuestions(
  documents: readonly Document[],
  questions: readonly GoldenQuestion[],
  report: Complain,
): void {
  reportRepeated(questions, report);
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const quotable = new Map<Document, readonly string[]>();
  const quotesOf = (document: Document): readonly string[] => {
    const known = quotable.get(document) ?? quotesIn(document);
    quotable.set(document, known);
    return known;
  };
  for (const question of questions) {
    const { id, line, kind, answerable, accept, document: slug } = question;
    if (!kinds.has(kind))
      report(line, `"${id}" is of an unknown kind, "${kind}".`, `Use one of ${[...kinds].join(', ')}.`);
    if (answerable === unanswerableKinds.has(kind)) {
      report(
        line,
        `"${id}" is ${kind} and ${answerable ? '' : 'not '}answerable.`,
        'Change the one or the other.',
      );
    }
    if (!answerable) {
      if (accept.length > 0)
        report(line, `"${id}" has no answer, yet accepts some.`, 'Leave `accept` empty.');
      continue;
    }
    const document = slug === null ? undefined : bySlug.get(slug);
    if (document === undefined) {
      report(
        line,
        `"${id}" names no document of the corpus.`,
        'Give `document` the file name without its ending.',
      );
      continue;
    }
    for (const pattern of accept) {
      if (quotesOf(document).some((quote) => pattern.test(quote))) continue;
      report(
        line,
        `"${id}" accepts /${pattern.source}/, which no sentence of ${document.file} matches.`,
        'Mend one of the two.',
      );
    }
  }
}

function reportRepeated(questions: readonly GoldenQuestion[], report: Complain): void {
  const seen = new Map<string, number>();
  for (const { id, question, previous, line } of questions) {
    for (const key of [
      `id "${id}"`,
      `question "${[previous, question].filter(Boolean).join(' ').toLowerCase()}"`,
    ]) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, line);
      else report(line, `The ${key} stands in line ${other} already.`, 'Change one of them.');
    }
  }
}

/** Every sentence of a document, and every two that follow each other in a passage. */
function quotesIn(document: Document): readonly string[] {
  return splitPassages(document).flatMap(({ sentences }) =>
    sentences.flatMap(({ text }, index) => {
      const after = sentences[index + 1];
      return after ? [text, `${text} ${after.text}`] : [text];
    }),
  );
}
