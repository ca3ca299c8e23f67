const NEWLINE = 0x0a;
const SPACE = 0x20;

/** The line that begins with `key` and a space, in sorted lines of Latin-1 text: a binary search in the bytes. */
export function findLine(bytes: Buffer, key: string): string | undefined {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
    const order = compareFirst(bytes, start, key);
    if (order === 0) return bytes.toString('latin1', start, endOfLine(bytes, start));
    if (order < 0) low = endOfLine(bytes, middle) + 1;
    else high = start;
  }
  return undefined;
}

/** Whether the first word of the line at `start` comes before `key` (negative), is `key` (0) or comes after it. */
function compareFirst(bytes: Buffer, start: number, key: string): number {
  for (let index = 0; index < key.length; index++) {
    const difference = (bytes[start + index] ?? NEWLINE) - key.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return bytes[start + key.length] === SPACE ? 0 : 1;
}

function endOfLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(NEWLINE, offset);
  return end === -1 ? bytes.length : end;
}
