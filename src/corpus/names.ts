import { foldSpace } from './prose.ts';

/** A title, heading or alias in a form in which two that people would take for the same are equal. */
export function normalName(name: string): string {
  return foldSpace(name.normalize('NFKC').toLowerCase());
}
