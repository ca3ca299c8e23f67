import type { Action, OptionValues, Typed, Why } from './page/protocol.ts';

/** Longest message that a member without a subscription can send on Discord, in characters. */
const LONGEST_MESSAGE = 2_000;
/** Longest value of an option and of a modal's field. Discord, application-commands and components/reference. */
const LONGEST_VALUE = 6_000;
/** No id, name or custom id is longer. */
const LONGEST_NAME = 100;
/** Most options, fields and values that Discord sends. */
const MOST_ENTRIES = 25;

/** Understands what a page sent; null when no page of ours sent it. */
export function readAction(sent: unknown): Action | null {
  const { kind, person, name, target, message, customId, values, options, fields, content, repliesTo } =
    record(sent);
  if (!isName(person)) return null;
  switch (kind) {
    case 'command': {
      const read = readOptions(options);
      return isName(name) && read !== null ? { kind, person, name, options: read } : null;
    }
    case 'menu':
      return isName(name) && isName(target) ? { kind, person, name, target } : null;
    case 'dismiss':
      return isName(message) ? { kind, person, message } : null;
    case 'component':
      return isName(message) && isName(customId) && isValues(values)
        ? { kind, person, message, customId, values }
        : null;
    case 'modal': {
      const read = readFields(fields);
      const origin = message === null || isName(message) ? message : undefined;
      return isName(customId) && read !== null && origin !== undefined
        ? { kind, person, message: origin, customId, fields: read }
        : null;
    }
    case 'message': {
      const origin = repliesTo === null || isName(repliesTo) ? repliesTo : undefined;
      return isText(content, LONGEST_MESSAGE) && origin !== undefined
        ? { kind, person, content, repliesTo: origin }
        : null;
    }
    default:
      return null;
  }
}

/** As `readAction`, for what a person is typing. */
export function readTyped(sent: unknown): Typed | null {
  const { person, name, options, focused } = record(sent);
  const read = readOptions(options);
  const { name: option, value } = record(focused);
  return isName(person) && isName(name) && read !== null && isName(option) && isText(value, LONGEST_VALUE)
    ? { person, name, options: read, focused: { name: option, value } }
    : null;
}

export function readWhy(sent: unknown): Why | null {
  const { person, message } = record(sent);
  return isName(person) && isName(message) ? { person, message } : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isName(value: unknown): value is string {
  return isText(value, LONGEST_NAME) && value !== '';
}

function isValues(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isName);
}

function readOptions(value: unknown): OptionValues | null {
  const entries = Object.entries(record(value));
  const read = entries.flatMap(([name, option]) =>
    isName(name) && isOption(option) ? [[name, option] as const] : [],
  );
  return read.length === entries.length && read.length <= MOST_ENTRIES ? Object.fromEntries(read) : null;
}

function isOption(value: unknown): value is string | number | boolean {
  return typeof value === 'boolean' || Number.isFinite(value) || isText(value, LONGEST_VALUE);
}

function readFields(value: unknown): Readonly<Record<string, string>> | null {
  const entries = Object.entries(record(value));
  const read = entries.flatMap(([name, field]) =>
    isName(name) && isText(field, LONGEST_VALUE) ? [[name, field] as const] : [],
  );
  return read.length === entries.length && read.length <= MOST_ENTRIES ? Object.fromEntries(read) : null;
}
