import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RecordedRequest, RequestCheck } from './rest.ts';
import { asArray, isRecord } from './rules/schema.ts';

/** Discord's own description of its API, where a copy lies beside the project. */
const DOCUMENT = new URL('../../../../shared/discord-openapi.json', import.meta.url);

const PREFIX = '#/components/schemas/';

/** Which schema describes the body of a request; null where none does. */
function schemaFor({ method, path, body }: RecordedRequest): string | null {
  const route = `${method} ${path.replaceAll(/\/\d+/g, '/:id')}`;
  if (route.endsWith('/callback')) {
    return CALLBACKS[isRecord(body) ? Number(body.type) : 0] ?? null;
  }
  if (/^POST \/webhooks\/:id\/[^/]+$/.test(route)) return 'IncomingWebhookInteractionRequest';
  if (/^PATCH \/webhooks\/:id\/[^/]+\/messages\/[^/]+$/.test(route))
    return 'IncomingWebhookUpdateRequestPartial';
  return BODIES[route] ?? null;
}

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

const BODIES: Readonly<Record<string, string>> = {
  'POST /channels/:id/messages': 'MessageCreateRequest',
  'PATCH /channels/:id/messages/:id': 'MessageEditRequestPartial',
  'PUT /applications/:id/commands': 'ApplicationCommandUpdateRequest',
  'PUT /applications/:id/guilds/:id/commands': 'ApplicationCommandUpdateRequest',
};

/** A check of request bodies against Discord's OpenAPI document; undefined, with a printed reason, without it. */
export function openApiCheck(): RequestCheck | undefined {
  validators ??= existsSync(DOCUMENT) ? loadValidators() : skip();
  const find = validators;
  if (find === 'absent') return undefined;
  return (request) => {
    const name = schemaFor(request);
    if (name === null) return [];
    const list = request.method === 'PUT' ? asArray(request.body) : [request.body];
    return list.flatMap((body, index) => {
      const validate = find(name);
      if (validate(body)) return [];
      const start = request.method === 'PUT' ? [index] : [];
      return (validate.errors ?? []).map((error) => ({
        path: [...start, ...error.instancePath.split('/').slice(1)],
        message: `OpenAPI ${name}: ${error.message} ${JSON.stringify(error.params)}`,
      }));
    });
  };
}

let validators: ((schema: string) => ValidateFunction) | 'absent' | undefined;

function skip(): 'absent' {
  console.info(`Bodies are not checked against Discord's OpenAPI document: there is no ${DOCUMENT.pathname}`);
  return 'absent';
}

function loadValidators(): (schema: string) => ValidateFunction {
  const document: unknown = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const components = isRecord(document) && isRecord(document.components) ? document.components : {};
  const schemas = isRecord(components.schemas) ? components.schemas : {};
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d+$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema({ $id: 'discord', $defs: tighten(relax(schemas), schemas) });
  const compiled = new Map<string, ValidateFunction>();
  return (name) => {
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `discord#/$defs/${name}` });
    compiled.set(name, validate);
    return validate;
  };
}

/** Three things that Discord takes although its document says otherwise. */
function relax(schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const extend = (name: string, properties: object) => {
    const schema = schemas[name];
    const before = isRecord(schema) && isRecord(schema.properties) ? schema.properties : {};
    return { [name]: { ...(isRecord(schema) ? schema : {}), properties: { ...before, ...properties } } };
  };
  const sending = { tts: { type: 'boolean' }, enforce_nonce: { type: 'boolean' } };
  return {
    ...schemas,
    ...extend('ApplicationCommandUpdateRequest', {
      default_member_permissions: { type: ['string', 'null'] },
    }),
    ...extend('IncomingWebhookInteractionRequest', sending),
    ...extend('IncomingWebhookUpdateForInteractionCallbackRequestPartial', sending),
    ...extend('IncomingWebhookUpdateRequestPartial', sending),
  };
}

/** Closes every object, mounts references under `$defs`, and lets `type` choose the branch of a union. */
function tighten(schema: unknown, schemas: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => tighten(item, schemas));
  if (!isRecord(schema)) return schema;
  const union = asArray(schema.oneOf).map((branch) => ({ branch, types: typesOf(branch, schemas) }));
  if (union.length > 1 && union.every(({ types }) => types.length > 0)) {
    return {
      allOf: [
        { properties: { type: { enum: union.flatMap(({ types }) => types) } }, required: ['type'] },
        ...union.map(({ branch, types }) => ({
          if: { properties: { type: { enum: types } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
          then: tighten(branch, schemas),
        })),
      ],
    };
  }
  const copy = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'discriminator')
      .map(([key, value]) => [key, key === '$ref' ? mount(value) : tighten(value, schemas)]),
  );
  return isRecord(schema.properties) ? { ...copy, additionalProperties: false } : copy;
}

function mount(reference: unknown): string {
  return String(reference).replace(PREFIX, 'discord#/$defs/');
}

/** The values of `type` that a branch of a union stands for. */
function typesOf(branch: unknown, schemas: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!isRecord(branch)) return [];
  const reference = branch.$ref;
  if (typeof reference === 'string') return typesOf(schemas[reference.replace(PREFIX, '')], schemas);
  const properties = isRecord(branch.properties) ? branch.properties : {};
  const type = properties.type;
  return isRecord(type) ? asArray(type.enum) : [];
}
