/** Longest slug, in characters: an id made of two and a number fits into Discord's 100 characters of a custom id. */
const longest = 40;

/** A name as it stands in ids and addresses: lower case, letters and digits, words joined by hyphens; may be empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  if (cut.includes('-')) return cut.slice(0, cut.lastIndexOf('-'));
  return cut.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** The first of `candidates` that `taken` does not hold, else the last one with a number behind it. */
export function firstFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((candidate) => candidate !== '' && !taken.has(candidate));
  if (free !== undefined) return free;
  const base = candidates.findLast((candidate) => candidate !== '') ?? 'section';
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
