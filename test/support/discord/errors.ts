/** What is wrong with one part of a request body. */
export interface Problem {
  /** Where in the body: property names and indices. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** An answer by which Discord refuses a request. */
export class ApiError extends Error {
  readonly status: number;
  /** Discord's own number for the error. Discord, topics/opcodes-and-status-codes. */
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  toJSON(): object {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nest(this.problems) };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () => new ApiError(400, 40094, 'Follow-ups limit reached');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const otherAuthor = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');

/** @throws ApiError 50035 when there are problems */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', problems);
}

interface Nested {
  [key: string]: Nested | readonly { code: string; message: string }[];
}

/** Discord repeats the body's structure around its complaints. */
function nest(problems: readonly Problem[]): Nested {
  const nested: Nested = {};
  const here = problems.filter((problem) => problem.path.length === 0);
  if (here.length > 0) {
    nested._errors = here.map(({ message }) => ({ code: 'BASE_TYPE_INVALID', message }));
  }
  for (const key of new Set(problems.flatMap((problem) => problem.path.slice(0, 1)))) {
    const inside = problems.filter((problem) => problem.path[0] === key);
    nested[key] = nest(inside.map(({ path, message }) => ({ path: path.slice(1), message })));
  }
  return nested;
}
