import { webAddress } from './address.ts';
import type { Inline, Mark } from './tokens.ts';

/** Reads one kind of token that may begin at a place; null when none does. */
type Rule = (text: string, at: number) => { readonly token: Inline; readonly end: number } | null;

interface Options {
  /** Within the label of a link Discord knows neither escapes nor links. */
  readonly inLabel?: boolean;
}

const TRAILING_PUNCTUATION = /[.,:;"'\]]+$/;
const ADDRESS_IN_TEXT = /https?:\/\//;

/** Reads the text of a line or paragraph in Discord's dialect. */
export function parseInline(text: string, { inLabel = false }: Options = {}): readonly Inline[] {
  const rules = inLabel ? LABEL_RULES : RULES;
  const tokens: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') tokens.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const read = readToken(rules, text, at);
    if (read === null) {
      plain += text[at];
      at++;
    } else {
      if (read.token.kind === 'text') plain += read.token.text;
      else {
        flush();
        tokens.push(read.token);
      }
      at = read.end;
    }
  }
  flush();
  return tokens;
}

function readToken(rules: readonly Rule[], text: string, at: number): ReturnType<Rule> {
  for (const rule of rules) {
    const read = rule(text, at);
    if (read !== null) return read;
  }
  return null;
}

/** A rule for what a pattern matches; the pattern may be matched and still be refused. */
function match(pattern: RegExp, read: (found: RegExpExecArray) => Inline | null): Rule {
  const sticky = new RegExp(pattern, `${pattern.flags}y`);
  return (text, at) => {
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    const token = found === null ? null : read(found);
    return found === null || token === null ? null : { token, end: at + found[0].length };
  };
}

function mark(kind: Mark, pattern: RegExp): Rule {
  return match(pattern, ([, inner = '']) => ({ kind, children: parseInline(inner) }));
}

const escaped = match(/\\([^0-9A-Za-z\s])/, ([, sign = '']) => ({ kind: 'text', text: sign }));

const code = match(/(`+)(.*?[^`])\1(?!`)/s, ([, , inner = '']) => ({
  kind: 'code',
  text: inner.trim() || inner,
}));

const angledAddress = match(/<(https?:\/\/[^\s>]+)>/, ([, url = '']) => addressLink(url, url));

const address = (text: string, at: number): ReturnType<Rule> => {
  ADDRESS.lastIndex = at;
  const [found] = ADDRESS.exec(text) ?? [];
  if (found === undefined) return null;
  const url = withoutTail(found);
  const token = addressLink(url, url);
  return token === null ? null : { token, end: at + url.length };
};
const ADDRESS = /https?:\/\/[^\s<>|]+/y;

/** Punctuation after an address belongs to the sentence, and so does a bracket that the address does not open. */
function withoutTail(found: string): string {
  const url = found.replace(TRAILING_PUNCTUATION, '');
  return url.endsWith(')') && !url.includes('(') ? url.replace(/\)+$/, '') : url;
}

const maskedLink = match(
  /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+))(?: +"[^"]*")?\)/s,
  ([, label = '', angled, bare]) => {
    const url = webAddress(angled ?? bare ?? '');
    if (url === null || ADDRESS_IN_TEXT.test(label)) return null;
    return { kind: 'link', url, children: parseInline(label, { inLabel: true }) };
  },
);

function addressLink(url: string, text: string): Inline | null {
  const readable = webAddress(url);
  return readable === null ? null : { kind: 'link', url: readable, children: [{ kind: 'text', text }] };
}

const MENTIONED = { '@': 'user', '@!': 'user', '@&': 'role', '#': 'channel' } as const;

const mention = match(/<(@[!&]?|#)(\d{1,20})>/, ([, sign = '', id = '']) => {
  const of = Object.entries(MENTIONED).find(([known]) => known === sign)?.[1];
  return of === undefined ? null : { kind: 'mention', of, id };
});

const command = match(/<\/([-_\p{L}\p{N} ]{1,98}):\d{1,20}>/u, ([, name = '']) => ({
  kind: 'command',
  name,
}));

const emoji = match(/<a?:(\w{2,32}):\d{1,20}>/, ([, name = '']) => ({ kind: 'emoji', name }));

/** Beyond this JavaScript knows no dates. */
const LAST_TIME = 8_640_000_000_000;

const time = match(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, ([, seconds = '', style = 'f']) =>
  Math.abs(Number(seconds)) > LAST_TIME ? null : { kind: 'time', time: Number(seconds), style },
);

/** The longer marks go first, so that `**` is not read as an empty `*`. */
const MARKS: readonly Rule[] = [
  mark('strong', /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/s),
  mark('underline', /__((?:\\.|[^\\])+?)__(?!_)/s),
  mark('emphasis', /\*(?=\S)((?:\\.|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/s),
  mark('emphasis', /(?<![\p{L}\p{N}_])_((?:\\.|__|[^\\_])+?)_(?![\p{L}\p{N}_])/su),
  mark('strike', /~~((?:\\.|[^\\])+?)~~/s),
  mark('spoiler', /\|\|((?:\\.|[^\\])+?)\|\|/s),
];

const LABEL_RULES: readonly Rule[] = [code, emoji, ...MARKS];
const RULES: readonly Rule[] = [
  escaped,
  code,
  angledAddress,
  address,
  maskedLink,
  mention,
  command,
  emoji,
  time,
  ...MARKS,
];
