/** A question with what is known about its answer: one line of `questions.jsonl`. */
export interface GoldenQuestion {
  /** The corpus it is to be asked of: `seed`, `followups`, or `community` (the bot's own) unless the line names one. */
  readonly set: string;
  readonly id: string;
  readonly question: string;
  /** The question asked before it. */
  readonly previous?: string;
  /** How it is put (`plain`, `keywords`, `noisy`, `paraphrase` ...), or why it has no answer (`nearmiss`, `offtopic`). */
  readonly kind: string;
  /** False: the corpus has no answer, and saying so is right. */
  readonly answerable: boolean;
  /** The answer in short, for people. */
  readonly answer: string;
  /** A quote is right when any of these matches it. */
  readonly accept: readonly RegExp[];
  /** Slug of the document that should answer it; null when the line names none. */
  readonly document: string | null;
  /** Its line in the file, counted from 1. */
  readonly line: number;
}

/** What is wrong with a line of a questions file. */
export interface QuestionProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

export interface QuestionFile {
  readonly questions: readonly GoldenQuestion[];
  readonly problems: readonly QuestionProblem[];
}

/** Reads golden questions, one JSON object a line; empty lines are skipped. All faulty lines are reported together. */
export function parseQuestions(text: string): QuestionFile {
  const questions: GoldenQuestion[] = [];
  const problems: QuestionProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      questions.push(parseQuestion(JSON.parse(line), index + 1));
    } catch (error) {
      problems.push({ line: index + 1, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { questions, problems };
}

function parseQuestion(value: unknown, line: number): GoldenQuestion {
  if (typeof value !== 'object' || value === null) throw new Error('expected a JSON object');
  const field = (name: string): unknown => Reflect.get(value, name);
  const text = (name: string): string => {
    const found = field(name);
    if (typeof found !== 'string') throw new Error(`"${name}" must be a text`);
    return found;
  };
  const answerable = field('answerable');
  if (typeof answerable !== 'boolean') throw new Error('"answerable" must be true or false');
  const accept = field('accept') ?? [];
  if (!Array.isArray(accept)) throw new Error('"accept" must be a list of regular expressions');
  if (answerable && accept.length === 0) throw new Error('an answerable question needs "accept"');
  return {
    set: field('set') === undefined ? 'community' : text('set'),
    id: text('id'),
    question: text('question'),
    ...(field('previous') === undefined ? {} : { previous: text('previous') }),
    kind: text('kind'),
    answerable,
    answer: answerable ? text('answer') : '',
    accept: accept.map((pattern) => new RegExp(String(pattern), 'i')),
    document: field('document') == null ? null : text('document'),
    line,
  };
}
