import type { Document } from '../document.ts';
import { normalName } from '../names.ts';
import type { CorpusProblem } from '../problem.ts';

/** No title or alias belongs to two documents: a name leads to one of them. */
export function findSharedNames(documents: readonly Document[]): CorpusProblem[] {
  const owners = new Map<string, Document>();
  const problems: CorpusProblem[] = [];
  for (const document of documents) {
    for (const name of new Set([document.title, ...document.aliases].map(normalName))) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, document);
      else {
        problems.push({
          severity: 'error',
          file: document.file,
          line: 1,
          reason: `The name "${name}" is also that of ${owner.file}.`,
          fix: 'Leave it to the document that people mean by it.',
        });
      }
    }
  }
  return problems;
}
