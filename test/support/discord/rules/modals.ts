import { ComponentType } from 'discord-api-types/v10';
import { refuseProblems } from '../errors.ts';
import type { Modal } from '../world.ts';
import { ANY_BOOLEAN, ANY_INTEGER, bySchema, object, text } from './schema.ts';

const LENGTH = { type: 'integer', minimum: 0, maximum: 4000 };

const textInput = object(
  {
    type: { const: ComponentType.TextInput },
    id: ANY_INTEGER,
    custom_id: text(1, 100),
    style: { enum: [1, 2] },
    min_length: LENGTH,
    max_length: { ...LENGTH, minimum: 1 },
    required: ANY_BOOLEAN,
    value: text(0, 4000),
    placeholder: text(0, 100),
  },
  ['type', 'custom_id', 'style'],
);

const label = object(
  {
    type: { const: ComponentType.Label },
    id: ANY_INTEGER,
    label: text(1, 45),
    description: text(0, 100),
    component: textInput,
  },
  ['type', 'label', 'component'],
);

const textDisplay = object(
  { type: { const: ComponentType.TextDisplay }, id: ANY_INTEGER, content: text(1, 4000) },
  ['type', 'content'],
);

const check = bySchema(
  object(
    {
      custom_id: text(1, 100),
      title: text(1, 45),
      components: { type: 'array', minItems: 1, maxItems: 5, items: { anyOf: [label, textDisplay] } },
    },
    ['custom_id', 'title', 'components'],
  ),
);

/**
 * Accepts a modal. Discord, interactions/receiving-and-responding: one to five components.
 *
 * @throws ApiError 50035 with all that is wrong
 */
export function acceptModal(data: unknown): asserts data is Modal {
  refuseProblems(check(data, ['data']));
}
