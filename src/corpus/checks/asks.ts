import { normalName } from '../names.ts';
import type { DocumentRule } from './rule.ts';

const fewest = 3;
const most = 8;

/** Every section with text lists three to eight ways of asking for it, each of them once. */
export const sectionsHaveAsks: DocumentRule = ({ sections }, report) => {
  for (const { path, asks, blocks, line } of sections) {
    if (blocks.length === 0) continue;
    const section = path.at(-1) === undefined ? 'The opening' : `The section "${path.at(-1)}"`;
    if (asks.length < fewest || asks.length > most) {
      report(
        line,
        `${section} has ${asks.length} ways of asking for it.`,
        `Write ${fewest} to ${most}: \`<!-- asks: how big is gptj; gpt-j size -->\`.`,
      );
    }
    const repeated = asks.find(
      (ask, index) => asks.findIndex((other) => normalName(other) === normalName(ask)) < index,
    );
    if (repeated !== undefined) report(line, `${section} has "${repeated}" twice.`, 'Keep one of them.');
  }
};
