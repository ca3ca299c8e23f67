import { parseArgs } from 'node:util';
import { SECTIONS, type SectionName } from './reading/figures.ts';

export interface EvalOptions {
  /** File or folder that is asked. */
  readonly corpus: string;
  /** File of golden questions. */
  readonly questions: string;
  /** Sets of golden questions to ask; empty for all. */
  readonly sets: readonly string[];
  /** A file in SQuAD's format to measure in place of the golden questions; null for none. */
  readonly reading: string | null;
  /** What to measure of the reading file. */
  readonly sections: ReadonlySet<SectionName>;
  /** Parts of the reading file to measure; empty for all. */
  readonly parts: readonly string[];
  /** Measure also with each rule of the engine switched off in turn. */
  readonly ablate: boolean;
  /** Write the golden figures down as those that may not be undercut. */
  readonly accept: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export const EVAL_USAGE = `Usage: npm run eval -- [options]

Asks the golden questions and prints how many answers were right.

  --corpus PATH      file or folder to ask (default: corpus)
  --questions FILE   golden questions, JSON Lines (default: corpus/questions.jsonl)
  --set NAME         only the questions of this set; may be given more than once
  --reading FILE     measure a file in SQuAD's format instead, its articles as the corpus
  --only LIST        of the reading file only these, separated by commas:
                     ${SECTIONS.join(', ')}
                     (all but misses, the list of questions without a right quote)
  --part NAME        only this part of the reading file (xquad, squad2); may be given more than once
  --ablate           measure also with each rule of the engine switched off in turn
  --json             print JSON
  --help             print this

npm run eval:accept asks the golden questions and makes the result the one that npm test holds to.`;

/** Lists are for looking into a single figure. */
const USUAL_SECTIONS = SECTIONS.filter((name) => name !== 'misses');

/** What rules are judged by unless told otherwise: the rest would take long. */
const ABLATED_SECTIONS: readonly SectionName[] = ['ranking', 'quote', 'typo', 'absent'];

/**
 * Reads the command line of the evaluation.
 *
 * @throws when an option is unknown or its value is missing or not one of those listed; the message names it
 */
export function parseEvalOptions(args: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'corpus/questions.jsonl' },
      set: { type: 'string', multiple: true, default: [] },
      reading: { type: 'string' },
      only: { type: 'string' },
      part: { type: 'string', multiple: true, default: [] },
      ablate: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    corpus: values.corpus,
    questions: values.questions,
    sets: values.set,
    reading: values.reading ?? null,
    sections: sectionsOf(values.only, values.ablate),
    parts: values.part,
    ablate: values.ablate,
    accept: values.accept,
    json: values.json,
    help: values.help,
  };
}

function sectionsOf(list: string | undefined, ablate: boolean): ReadonlySet<SectionName> {
  if (list === undefined) return new Set(ablate ? ABLATED_SECTIONS : USUAL_SECTIONS);
  const names = list.split(',').map((name) => name.trim());
  return new Set(
    names.map((name) => {
      const section = SECTIONS.find((known) => known === name);
      if (section === undefined) throw new Error(`--only ${name}: expected some of ${SECTIONS.join(', ')}`);
      return section;
    }),
  );
}
