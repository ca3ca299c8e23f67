import type { DocumentRule } from './rule.ts';

/** A document says when its author last went over it, and by what other names people know its subject. */
export const hasFrontMatter: DocumentRule = ({ updated, aliases }, report) => {
  if (updated === null) {
    report(
      1,
      'The front matter names no day of the last revision.',
      'Add a line such as `updated: 2026-11-23`.',
    );
  }
  if (aliases.length === 0) {
    report(
      1,
      'The front matter names no aliases.',
      'Add what people call the subject: `aliases: [gptj, GPT-J-6B]`.',
    );
  }
};
