/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@|%]|^[\t\r\n]/;
/** By which spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as comma-separated values (RFC 4180). Texts that a spreadsheet would run as a formula are made plain text by
 * an apostrophe in front.
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
