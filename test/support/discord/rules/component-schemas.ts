import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  ANY_ARRAY,
  ANY_BOOLEAN,
  ANY_INTEGER,
  bySchema,
  type Check,
  object,
  SNOWFLAKE,
  text,
} from './schema.ts';

// The limits are those of Discord's "Component Reference".

const CUSTOM_ID = text(1, 100);
const URL = { type: 'string', maxLength: 512, pattern: '^(https?|discord|attachment)://' };
const EMOJI = object({
  id: { anyOf: [SNOWFLAKE, { type: 'null' }] },
  name: text(1, 32),
  animated: ANY_BOOLEAN,
});
const MEDIA = object({ url: { type: 'string', maxLength: 2048 } }, ['url']);

/** The properties of a component without those that all have. */
function component(type: ComponentType, properties: object, required: readonly string[] = []): object {
  return object({ type: { const: type }, id: ANY_INTEGER, ...properties }, ['type', ...required]);
}

const button = {
  ...component(
    ComponentType.Button,
    {
      style: { enum: [1, 2, 3, 4, 5] },
      label: text(1, 80),
      emoji: EMOJI,
      custom_id: CUSTOM_ID,
      url: URL,
      disabled: ANY_BOOLEAN,
    },
    ['style'],
  ),
  anyOf: [{ required: ['label'] }, { required: ['emoji'] }],
  oneOf: [
    { required: ['url'], properties: { style: { const: ButtonStyle.Link }, custom_id: false } },
    { required: ['custom_id'], properties: { style: { enum: [1, 2, 3, 4] }, url: false } },
  ],
};

const SELECT = {
  custom_id: CUSTOM_ID,
  placeholder: text(0, 150),
  min_values: { type: 'integer', minimum: 0, maximum: 25 },
  max_values: { type: 'integer', minimum: 1, maximum: 25 },
  disabled: ANY_BOOLEAN,
};

const choice = object(
  {
    label: text(1, 100),
    value: text(1, 100),
    description: text(0, 100),
    emoji: EMOJI,
    default: ANY_BOOLEAN,
  },
  ['label', 'value'],
);

const stringSelect = component(
  ComponentType.StringSelect,
  { ...SELECT, options: { type: 'array', items: choice, minItems: 1, maxItems: 25 } },
  ['custom_id', 'options'],
);

const channelSelect = component(
  ComponentType.ChannelSelect,
  {
    ...SELECT,
    channel_types: { type: 'array', items: ANY_INTEGER },
    default_values: {
      type: 'array',
      maxItems: 25,
      items: object({ id: SNOWFLAKE, type: { const: 'channel' } }, ['id', 'type']),
    },
  },
  ['custom_id'],
);

/** Every component's own properties by its type; of children only the number. */
export const COMPONENT_CHECKS: ReadonlyMap<unknown, Check> = new Map<unknown, Check>(
  Object.entries({
    [ComponentType.ActionRow]: component(
      ComponentType.ActionRow,
      { components: { type: 'array', minItems: 1, maxItems: 5 } },
      ['components'],
    ),
    [ComponentType.Button]: button,
    [ComponentType.StringSelect]: stringSelect,
    [ComponentType.ChannelSelect]: channelSelect,
    [ComponentType.Section]: component(
      ComponentType.Section,
      { components: { type: 'array', minItems: 1, maxItems: 3 }, accessory: { type: 'object' } },
      ['components', 'accessory'],
    ),
    [ComponentType.TextDisplay]: component(ComponentType.TextDisplay, { content: text(1, 4000) }, [
      'content',
    ]),
    [ComponentType.Thumbnail]: component(
      ComponentType.Thumbnail,
      { media: MEDIA, description: text(0, 1024), spoiler: ANY_BOOLEAN },
      ['media'],
    ),
    [ComponentType.MediaGallery]: component(
      ComponentType.MediaGallery,
      {
        items: {
          type: 'array',
          minItems: 1,
          maxItems: 10,
          items: object({ media: MEDIA, description: text(0, 1024), spoiler: ANY_BOOLEAN }, ['media']),
        },
      },
      ['items'],
    ),
    [ComponentType.File]: component(ComponentType.File, { file: MEDIA, spoiler: ANY_BOOLEAN }, ['file']),
    [ComponentType.Separator]: component(ComponentType.Separator, {
      divider: ANY_BOOLEAN,
      spacing: { enum: [1, 2] },
    }),
    [ComponentType.Container]: component(
      ComponentType.Container,
      {
        components: { ...ANY_ARRAY, minItems: 1 },
        accent_color: { type: ['integer', 'null'], minimum: 0, maximum: 0xffffff },
        spoiler: ANY_BOOLEAN,
      },
      ['components'],
    ),
  }).map(([type, schema]) => [Number(type), bySchema(schema)]),
);
