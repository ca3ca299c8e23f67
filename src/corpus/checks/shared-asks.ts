import type { Document, Section } from '../document.ts';
import { normalName } from '../names.ts';
import type { CorpusProblem } from '../problem.ts';

interface Place {
  readonly file: string;
  readonly section: Section;
}

/** No ask belongs to two sections: one that equals a question decides which of them answers it. */
export function findSharedAsks(documents: readonly Document[]): CorpusProblem[] {
  const owners = new Map<string, Place>();
  const problems: CorpusProblem[] = [];
  for (const { file, sections } of documents) {
    for (const section of sections) {
      for (const ask of section.asks) {
        const owner = owners.get(normalName(ask));
        if (owner === undefined) owners.set(normalName(ask), { file, section });
        else if (owner.section !== section) {
          problems.push({
            severity: 'error',
            file,
            line: section.line,
            reason: `The ask "${ask}" stands at ${owner.file}:${owner.section.line} too.`,
            fix: 'Leave it to the section that answers it best.',
          });
        }
      }
    }
  }
  return problems;
}
