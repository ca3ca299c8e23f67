import type { Names } from '../markdown/draw.ts';
import type { FileView } from '../protocol.ts';

/** What the components of a message need to be drawn and used. */
export interface Scene {
  readonly names: Names;
  /** The files that were sent with the message. */
  readonly files: readonly FileView[];
  readonly channel: { readonly id: string; readonly name: string };
  /** A button was pressed, or something chosen in a select. */
  use(customId: string, values: readonly string[]): void;
}
