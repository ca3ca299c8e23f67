/** The address as a browser would open it; null when it is none, or not one of the web. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
