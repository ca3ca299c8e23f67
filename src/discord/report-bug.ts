import { randomBytes } from 'node:crypto';
import type { MessageReply } from '../command.ts';
import type { Logger } from '../log.ts';
import { failed } from './notices.ts';

/**
 * Writes an error to the log under a short reference, and tells the member the reference.
 *
 * @param line - what the log says about the occasion
 * @param tell - sends the note to the member
 */
export async function reportBug(
  log: Logger,
  line: object,
  error: unknown,
  tell: (note: MessageReply) => Promise<void>,
): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  log.error({ ...line, outcome: 'failed', reference, err: error }, 'Failed');
  try {
    await tell(failed(reference));
  } catch (second) {
    log.warn({ ...line, reference, err: second }, 'The member could not be told of the failure');
  }
}
