import { createReadStream } from 'node:fs';
import type { BatchInput } from './batch.ts';

/** A file of questions that cannot be read. */
export class BatchUnreadableError extends Error {
  override readonly name = 'BatchUnreadableError';

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The batch ${path} cannot be read (${reason}). Name a file of JSON Lines, or - for standard input.`,
      { cause },
    );
  }
}

/** A file as a batch's input; reading it throws a `BatchUnreadableError` when it cannot be read. */
export function batchFile(path: string): BatchInput {
  return { stream: bytesOf(path), name: path };
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw new BatchUnreadableError(path, cause);
  }
}
