import { normalName } from '../names.ts';
import type { DocumentRule } from './rule.ts';

/** No two sections of a document have the same heading, so that a citation leads to one place. */
export const headingsAreUnique: DocumentRule = ({ sections }, report) => {
  const lines = new Map<string, number>();
  for (const { path, line } of sections) {
    const heading = path.at(-1);
    if (heading === undefined) continue;
    const other = lines.get(normalName(heading));
    if (other === undefined) lines.set(normalName(heading), line);
    else
      report(
        line,
        `The heading "${heading}" stands in line ${other} already.`,
        'Give the section another heading.',
      );
  }
};

/** Every heading has text below it, or sections of its own. */
export const headingsHaveText: DocumentRule = ({ sections }, report) => {
  for (const [index, { path, blocks, line }] of sections.entries()) {
    const isParent = (sections[index + 1]?.path.length ?? 0) > path.length;
    if (blocks.length > 0 || isParent) continue;
    report(line, `The section "${path.at(-1) ?? ''}" has no text.`, 'Write it, or remove its heading.');
  }
};
