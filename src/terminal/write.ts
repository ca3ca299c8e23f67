import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text, and waits while the reader of the stream cannot follow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
