import type { IncomingMessage } from 'node:http';

/** Largest body, in bytes: a form with every field filled to its limit takes less. */
const LARGEST_BODY = 256 * 1024;

/** A request whose body cannot be used. */
export class BadBodyError extends Error {
  override readonly name = 'BadBodyError';
  /** HTTP status. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a body of JSON.
 *
 * @throws BadBodyError
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') {
    throw new BadBodyError(415, 'Only application/json is understood.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BadBodyError(413, `A body takes at most ${LARGEST_BODY} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadBodyError(400, 'The body is no JSON.');
  }
}
