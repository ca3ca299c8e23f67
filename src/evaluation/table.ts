export type Row = readonly string[];

/** A figure, with an interval behind it or not; nothing and a dash stand for a missing one. */
const FIGURE = /^(?:[-+]?\d[\d.,]*(?: \[.*\])?|–)?$/;
const GAP = '  ';

/**
 * A plain-text table: columns as wide as their widest cell, a rule under the header, columns of figures set right.
 * Without colour or box drawing, so that it reads the same in a pipe and in a pull request.
 */
export function formatTable(header: Row, rows: readonly Row[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const right = header.map((_, column) => rows.every((row) => FIGURE.test(row[column] ?? '')));
  const line = (row: Row) =>
    widths
      .map((width, column) =>
        right[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width),
      )
      .join(GAP)
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join(GAP), ...rows.map(line)].join('\n');
}
