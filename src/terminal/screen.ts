import { styleText } from 'node:util';

/** What is needed of `process.stdout`. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(env: object): boolean;
}

/** How text is laid out on a stream. */
export interface Screen {
  /** Breaks a text between words into lines of at most `width` columns less `indent`. */
  wrap(text: string, indent: number): readonly string[];
  bold(text: string): string;
  /** A text that opens an address (in printable ASCII), or text and address side by side where links cannot be shown. */
  link(text: string, address: string): string;
}

/** Longer lines are hard to follow with the eye, in columns. */
const WIDEST = 100;
/** Narrower than this, text is not wrapped but left to the terminal, in columns. */
const NARROWEST = 20;

/**
 * The screen that a stream offers: a terminal's width, with styles unless `NO_COLOR` or the kind of terminal forbids
 * them. Elsewhere plain text, in lines as long as they come or as the variable `COLUMNS` allows.
 */
export async function screenOf(stream: OutputStream, env: NodeJS.ProcessEnv): Promise<Screen> {
  const styled = stream.isTTY === true && stream.hasColors?.(env) === true;
  const columns = stream.isTTY === true ? stream.columns : Number.parseInt(env.COLUMNS ?? '', 10);
  return {
    bold: styled ? bold : asIs,
    wrap: columns !== undefined && columns >= NARROWEST ? await wrapTo(Math.min(columns, WIDEST)) : unwrapped,
    link: styled && (await showsLinks()) ? terminalLink : plainLink,
  };
}

function asIs(text: string): string {
  return text;
}

function bold(text: string): string {
  return styleText('bold', text, { validateStream: false });
}

function unwrapped(text: string): readonly string[] {
  return text.split('\n');
}

/** Scripts that put no spaces between words: lines may end anywhere in them. */
const WITHOUT_SPACES = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}]/u;

async function wrapTo(width: number): Promise<Screen['wrap']> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  return (text, indent) => wrapAnsi(text, width - indent, { hard: WITHOUT_SPACES.test(text) }).split('\n');
}

async function showsLinks(): Promise<boolean> {
  const { default: supportsHyperlinks } = await import('supports-hyperlinks');
  return supportsHyperlinks.stdout;
}

/** A hyperlink in the form of https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. */
function terminalLink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

function plainLink(text: string, address: string): string {
  return text === address ? address : `${text}, ${address}`;
}
