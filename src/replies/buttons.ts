import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Source } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { shortPlace } from './citation.ts';
import { button, linkButton, READABLE_LABEL } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { keyOf } from './keys.ts';
import { linkable } from './link.ts';

/** Deletes the message; for the asker and for those who may manage messages. */
export function dismissButton(askerId: string): APIButtonComponent {
  return button('Dismiss', encodeCustomId('ask', 'dismiss', askerId));
}

/** Opens the first source that has an address; null when none has. */
export function sourceButton(sources: readonly Source[]): APIButtonComponent | null {
  const url = sources.flatMap((source) => (source.url === null ? [] : (linkable(source.url) ?? [])))[0];
  return url === undefined ? null : linkButton('Read source', url);
}

/** Shows passages, privately; null when there are none. */
export function moreButton(passages: readonly Passage[]): APIButtonComponent | null {
  if (passages.length === 0) return null;
  return button('More passages', encodeCustomId('ask', 'more', ...passages.map(({ id }) => keyOf(id))));
}

/** Opens a passage, privately; labelled with its place. */
export function passageButton(passage: Passage): APIButtonComponent {
  return button(shortPlace(passage, READABLE_LABEL), encodeCustomId('passage', 'open', keyOf(passage.id)));
}
