import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem } from '../errors.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });

/** Says what is wrong with a value; nothing when it is right. */
export type Check = (value: unknown, path: Problem['path']) => readonly Problem[];

/** A check from a JSON schema. Lengths count code points, as Discord does. */
export function bySchema(schema: object): Check {
  const validate = ajv.compile(schema);
  return (value, path) => {
    validate(value);
    return (validate.errors ?? []).map((error) => {
      const inside = error.instancePath.split('/').slice(1);
      const property: unknown = error.params.additionalProperty;
      const culprit = typeof property === 'string' ? ` (${property})` : '';
      return { path: [...path, ...inside], message: `${error.message ?? error.keyword}${culprit}` };
    });
  };
}

/** An object that has these properties and no other. */
export function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A text of so many characters. */
export function text(minLength: number, maxLength: number): object {
  return { type: 'string', minLength, maxLength };
}

export const ANY_BOOLEAN = { type: 'boolean' };
export const ANY_INTEGER = { type: 'integer' };
export const ANY_ARRAY = { type: 'array' };
export const SNOWFLAKE = { type: 'string', pattern: '^[0-9]{15,20}$' };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
