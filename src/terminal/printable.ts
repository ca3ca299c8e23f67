/** All control characters but the line feed. */
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** Invisible signs that turn the direction of the text after them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that a terminal shows and never obeys: a control character is drawn as its picture (`␛` for escape), so that
 * no text of a corpus or question can move the cursor, set colours or write to the clipboard. Line feeds stay.
 */
export function printable(text: string): string {
  return text.replace(TURNS, '').replace(CONTROLS, picture);
}

/** As `printable`, on one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\t') return ' ';
  // Unicode's control pictures stand in the order of the characters that they depict.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
