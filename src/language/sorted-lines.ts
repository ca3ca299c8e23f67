const NEWLINE = 0x0a;
const SPACE = 0x20;

/** The line that begins with `key` and a space, in sorted lines of Latin-1 text: a binary search in the bytes. */
export function findLine(bytes: Buffer, key: string): string | undefined {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
    const found = bytes.toString('latin1', start, bytes.indexOf(SPACE, start));
    if (found === key) return bytes.toString('latin1', start, endOfLine(bytes, start));
    if (found < key) low = endOfLine(bytes, middle) + 1;
    else high = start;
  }
  return undefined;
}

function endOfLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(NEWLINE, offset);
  return end === -1 ? bytes.length : end;
}
