/** `lookUp` with its results remembered, up to so many of them: questions use the same words over and over. */
export function remember<T>(most: number, lookUp: (folded: string) => T): (folded: string) => T {
  const known = new Map<string, T>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const result = lookUp(folded);
    if (known.size >= most) known.clear();
    known.set(folded, result);
    return result;
  };
}
