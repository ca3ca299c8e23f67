/** Why a file is left out, where, and what to do about it. */
export interface Refusal {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
}

/** Decodes UTF-8: without byte order mark, line ends as `\n`. */
export function decode(bytes: Uint8Array): { readonly text: string } | Refusal {
  const saveAsUtf8 = 'Save the file as UTF-8 text.';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, reason: 'The file is UTF-16, not UTF-8.', fix: saveAsUtf8 };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: firstBadLine(bytes), reason: 'The line is not valid UTF-8.', fix: saveAsUtf8 };
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return {
      line: lineAt(text, zero),
      reason: 'The line holds a zero byte: this is not a text file.',
      fix: saveAsUtf8,
    };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** The line, counted from 1, that the character at `offset` stands in. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The first line that nests more than 50 lists or quotations, which a parser would take minutes for. */
export function lineOfDeepNesting(text: string): number | null {
  const nested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){51}|^[ \t]{150,}[-*+][ \t]/m.exec(text);
  return nested ? lineAt(text, nested.index) : null;
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return 1;
}
