/** How a setting is written and understood. */
export interface Setting<T> {
  /** What has to stand there, as the end of "expected ...". */
  readonly expected: string;
  /** Whether the value is never to be shown. */
  readonly secret?: boolean;
  /** The value's meaning; undefined when it has none. */
  readonly parse: (text: string) => T | undefined;
}

/** Discord's bot tokens: id, time and signature in base64url, joined by dots. */
export const token: Setting<string> = {
  expected: 'three parts joined by dots, as "Reset Token" shows them in the Developer Portal under Bot',
  secret: true,
  parse: (text) => (/^[\w-]{5,}\.[\w-]{5,}\.[\w-]{5,}$/.test(text) ? text : undefined),
};

/** Discord's ids of servers, channels and people. */
export const snowflake: Setting<string> = {
  expected:
    'an id of 17 to 20 digits; with Developer Mode on, Discord copies it by right click, Copy Server ID',
  parse: (text) => (/^\d{17,20}$/.test(text) ? text : undefined),
};

export const path: Setting<string> = { expected: 'a path', parse: (text) => text };

export const httpUrl: Setting<string> = {
  expected: 'an address that begins with https:// or http://',
  parse: (text) => (/^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined),
};

export const databaseUrl: Setting<string> = {
  expected: 'an address that begins with libsql://, https:// or http://',
  secret: true,
  parse: (text) => (/^(?:libsql|https?):\/\//.test(text) && URL.canParse(text) ? text : undefined),
};

/** Anything, never shown. */
export const secret: Setting<string> = { expected: 'a text', secret: true, parse: (text) => text };

/** @param least - the smallest number allowed; @param most - the largest */
export function wholeNumber(least: number, most: number): Setting<number> {
  return {
    expected: `a whole number from ${least} to ${most}`,
    parse: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
  };
}

export function choice<const T extends string>(values: readonly T[]): Setting<T> {
  return {
    expected: `one of ${values.join(', ')}`,
    parse: (text) => values.find((value) => value === text.toLowerCase()),
  };
}

/** Several of the same kind, separated by commas. */
export function list<T>(item: Setting<T>): Setting<readonly T[]> {
  return {
    expected: `${item.expected}, or several separated by commas`,
    parse: (text) => {
      const parsed = text.split(',').map((part) => item.parse(part.trim()));
      const known = parsed.filter((value) => value !== undefined);
      return known.length === parsed.length ? known : undefined;
    },
  };
}
