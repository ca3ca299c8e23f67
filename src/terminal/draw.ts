import type { Screen } from './screen.ts';

/** Room left of all text. */
export const MARGIN = '  ';

export interface ParagraphStyle {
  /** Stands before the first line; the others are indented as far. */
  readonly lead?: string;
  /** Applied to each line. */
  readonly style?: (line: string) => string;
}

/** A text with a margin, broken into the screen's lines. */
export function paragraph(
  screen: Screen,
  text: string,
  { lead = MARGIN, style = asIs }: ParagraphStyle = {},
): string {
  return indent(screen.wrap(text, lead.length), lead, style);
}

/** Lines as they are, with a margin. */
export function indent(lines: readonly string[], lead: string, style = asIs): string {
  const below = ' '.repeat(lead.length);
  return lines.map((line, index) => (index === 0 ? lead : below) + style(line)).join('\n');
}

function asIs(line: string): string {
  return line;
}
