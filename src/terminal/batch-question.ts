/** One line of a batch. */
export interface BatchQuestion {
  readonly id: string | number;
  readonly question: string;
  /** The question asked before it. */
  readonly previous?: string;
}

/** Why a line of a batch cannot be answered. */
export interface BatchProblem {
  /** The line's own id, when it has one. */
  readonly id?: string | number;
  /** What is wrong with the line and what was expected, in words that follow "line 3". */
  readonly problem: string;
}

/** Reads a line such as `{"id": "q1", "question": "When was it founded?"}`; other fields are left alone. */
export function readBatchQuestion(line: string): BatchQuestion | BatchProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON; expected {"id": "…", "question": "…"}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'is not a JSON object; expected {"id": "…", "question": "…"}' };
  }
  const id: unknown = Reflect.get(value, 'id');
  const question: unknown = Reflect.get(value, 'question');
  const previous: unknown = Reflect.get(value, 'previous') ?? undefined;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { problem: 'has no "id"; expected a text or a number' };
  }
  if (typeof question !== 'string' || question.trim() === '') {
    return { id, problem: 'has no "question"; expected a text that is not empty' };
  }
  if (previous === undefined) return { id, question };
  if (typeof previous !== 'string') return { id, problem: 'has a "previous" that is not a text' };
  return previous.trim() === '' ? { id, question } : { id, question, previous };
}
