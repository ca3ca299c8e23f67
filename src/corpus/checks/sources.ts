import { lineAt } from '../decode.ts';
import { beginningOf, type DocumentRule, sentencesOf } from './rule.ts';

/** Every statement names its source. */
export const everySentenceIsSourced: DocumentRule = (document, report) => {
  for (const { text, start, sources } of sentencesOf(document)) {
    if (sources.length > 0) continue;
    const fix = 'Put the mark of a footnote behind it, such as [^readme].';
    report(lineAt(document.text, start), `The sentence "${beginningOf(text)}" names no source.`, fix);
  }
};

/** Every source has a title and an https address that can be opened. */
export const sourcesHaveAddresses: DocumentRule = (document, report) => {
  const sources = new Set(sentencesOf(document).flatMap((sentence) => sentence.sources));
  for (const { title, url } of sources) {
    const reason = url === null ? `The source "${title}" has no address.` : faultOf(url);
    if (reason === null) continue;
    const line = lineAt(document.text, Math.max(0, document.text.lastIndexOf(url ?? title)));
    report(line, reason, 'Write the footnote as `[^id]: Title of the source, https://example.org/page`.');
  }
};

function faultOf(url: string): string | null {
  if (!URL.canParse(url)) return `The address ${url} is not well-formed.`;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return `The address ${url} does not begin with https.`;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(hostname) ? null : `The address ${url} names no site.`;
}
