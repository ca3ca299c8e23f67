/** `lookUp` with its results remembered, up to so many of them: the same texts come over and over. */
export function remember<T>(most: number, lookUp: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = lookUp(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
