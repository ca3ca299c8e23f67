import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';

/** Longest label of a masked link, in characters. */
const LABEL_LENGTH = 100;

/** Discord takes labels literally: escapes would be shown, so marks are left out. */
const LABEL_MARKS = /[[\]*_~|<>@`\\]|\p{Extended_Pictographic}/gu;
/** A label with an address or domain in it makes Discord show the whole link as plain text. */
const DOMAIN = /:\/\/|[\p{L}\d-]\.\p{L}{2,}/u;
/** Addresses with brackets, and with these percent codes, end or break a masked link. */
const UNSAFE_ADDRESS = /[()!'*]|%2[157-9a]/i;

/** The address in its canonical form when Discord links it, in texts and buttons (http or https, 512 characters). */
export function linkable(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  const linked = (protocol === 'https:' || protocol === 'http:') && !/[<>\s]/.test(href);
  return linked && href.length <= LIMITS.url ? href : null;
}

/**
 * A link with a text, without preview. Where Discord would not draw it as one, text and address stand side by side;
 * an address that Discord does not link is left out.
 */
export function link(label: string, address: string | null): string {
  const text = cut(label.replace(LABEL_MARKS, ' ').replace(/\s+/g, ' ').trim(), LABEL_LENGTH) || 'link';
  const url = address === null ? null : linkable(address);
  if (url === null) return text;
  return DOMAIN.test(text) || UNSAFE_ADDRESS.test(url) ? `${text}: <${url}>` : `[${text}](<${url}>)`;
}
