import type { Readable, Writable } from 'node:stream';
import type { OutputStream } from './screen.ts';

/** What `ask` reads from and writes to: the parts of `process` that it needs. */
export interface AskStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & OutputStream;
  readonly stderr: Writable;
  readonly env: NodeJS.ProcessEnv;
}
