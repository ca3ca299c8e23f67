/** What a button, select or modal hands back when it is used. */
export interface CustomId {
  /** `Command.key` of the command that handles it. */
  readonly command: string;
  readonly action: string;
  readonly args: readonly string[];
}

/** Raised whenever the meaning of existing ids changes: older buttons then say that they are out of date. */
const VERSION = '1';
const SEPARATOR = '~';

/** Longest `custom_id`, in UTF-16 code units. Discord, components/reference. */
export const CUSTOM_ID_LENGTH = 100;

/**
 * Writes a custom id that still means the same after a restart: everything the handler needs is in it.
 *
 * @throws RangeError when a part holds the separator `~` or the whole exceeds 100 characters
 */
export function encodeCustomId(command: string, action: string, ...args: readonly string[]): string {
  const parts = [VERSION, command, action, ...args];
  const customId = parts.join(SEPARATOR);
  if (parts.some((part) => part.includes(SEPARATOR))) {
    throw new RangeError(`No part of a custom id may hold "${SEPARATOR}": ${customId}`);
  }
  if (customId.length > CUSTOM_ID_LENGTH) {
    throw new RangeError(
      `A custom id takes ${CUSTOM_ID_LENGTH} characters, this one has ${customId.length}: ${customId}`,
    );
  }
  return customId;
}

/** Reads a custom id; null when another version of the program, or something else, wrote it. */
export function decodeCustomId(customId: string): CustomId | null {
  const [version, command, action, ...args] = customId.split(SEPARATOR);
  if (version !== VERSION || command === undefined || action === undefined) return null;
  return { command, action, args };
}
