import { cut } from './cut.ts';

/** How much of what a member wrote is echoed, in characters. */
export const ECHO_LENGTH = 200;

const ZERO_WIDTH_SPACE = '\u200b';

/** Marks of Markdown, and what opens mentions, custom emoji and timestamps. */
const MARKUP = /[\\*_~|`<>[\]]/g;
/** At the start of a line: headings, subtext and lists. */
const LINE_START = /^(\s*)(?:([#+-])(?=[#\s]|$)|(\d+)(?=[.)](?:\s|$)))/gm;
/** `https://` would become a link, `:name:` an emoji. */
const COLON = /:(?=\/\/|[\w+-]+:)/g;

/** Mentions of members, roles, channels and commands, custom emoji and timestamps, as Discord writes them. */
const DISCORD_TOKEN = /<(?:@[!&]?\d+|#\d+|@?id:\w+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+)>/g;
/** Control and format characters (zero-width, right-to-left marks and overrides), lone surrogates, private use. */
const INVISIBLE = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** The zero-width joiner, except where it joins emoji such as those of families. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** More than four marks on one letter are decoration. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * What a member wrote, as plain words on one line: Discord's tokens and invisible characters removed, white space
 * folded. To be asked or searched for, not to be shown: for that see `echo`.
 */
export function plainText(written: string): string {
  return written
    .replace(DISCORD_TOKEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text that Discord shows character by character as it is: Markdown, mentions, links and emoji escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_whole, space: string, mark: string | undefined, number: string | undefined) =>
      mark === undefined ? `${space}${number}\\` : `${space}\\${mark}`,
    );
}

/**
 * What a member wrote, safe to show: plain words on one line, shortened, without any effect as Markdown, mention,
 * link or emoji.
 */
export function echo(written: string, max: number = ECHO_LENGTH): string {
  return escapeMarkdown(cut(plainText(written), max)).replaceAll('@', `@${ZERO_WIDTH_SPACE}`);
}

/** Takes back what `echo` added: the plain words that were shown. */
export function readEcho(echoed: string): string {
  return echoed.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
