/** A title, heading or alias in a form in which two that people would take for the same are equal. */
export function normalName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
