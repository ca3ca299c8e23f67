import { MessageFlags } from 'discord-api-types/v10';
import { ApiError, type Problem, refuseProblems } from '../errors.ts';
import type { SentMessage } from '../world.ts';
import { breaksDiscord, checkComponents } from './components.ts';
import { ANY_ARRAY, ANY_BOOLEAN, ANY_INTEGER, asArray, bySchema, object, SNOWFLAKE, text } from './schema.ts';

const allowedMentions = object({
  parse: { type: 'array', items: { enum: ['users', 'roles', 'everyone'] } },
  users: { type: 'array', items: SNOWFLAKE, maxItems: 100 },
  roles: { type: 'array', items: SNOWFLAKE, maxItems: 100 },
  replied_user: ANY_BOOLEAN,
});

const reference = object(
  {
    type: { const: 0 },
    message_id: SNOWFLAKE,
    channel_id: SNOWFLAKE,
    guild_id: SNOWFLAKE,
    fail_if_not_exists: ANY_BOOLEAN,
  },
  ['message_id'],
);

const attachment = object(
  { id: { type: ['string', 'integer'] }, filename: text(1, 260), description: text(0, 1024) },
  ['id'],
);

const checkProperties = bySchema(
  object({
    content: { type: ['string', 'null'], maxLength: 2000 },
    embeds: { type: ['array', 'null'], maxItems: 0 },
    components: { type: ['array', 'null'] },
    allowed_mentions: allowedMentions,
    message_reference: reference,
    attachments: { type: 'array', items: attachment, maxItems: 10 },
    flags: ANY_INTEGER,
    nonce: { type: ['string', 'integer'], maxLength: 25 },
    enforce_nonce: ANY_BOOLEAN,
    tts: ANY_BOOLEAN,
    sticker_ids: ANY_ARRAY,
  }),
);

/** Where a message goes: only some flags are allowed in each place, and an edit may leave out what stays. */
export type MessageKind = 'channel' | 'interaction' | 'edit';

const FLAGS: Readonly<Record<MessageKind, number>> = {
  channel: MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2,
  interaction: MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
};

/**
 * Accepts the body of a message or of an edit.
 *
 * @param flags - the flags that the edited message has; 0 for a new one
 * @throws ApiError 50035 with all that is wrong, 50006 for a message without content, or 500 where Discord breaks
 */
export function acceptMessage(body: unknown, kind: MessageKind, flags = 0): asserts body is SentMessage {
  refuseProblems(checkProperties(body, []));
  if (!isSentMessage(body)) throw new TypeError('A body that passes the schema is an object.');
  const v2 = ((body.flags ?? 0) | flags) & MessageFlags.IsComponentsV2;
  refuseProblems([
    ...checkFlags(body.flags ?? 0, kind),
    ...checkMentions(body),
    ...(v2 ? refuseOldFields(body) : []),
    ...checkComponents(body.components ?? [], v2 !== 0),
  ]);
  if (breaksDiscord(body.components)) throw new ApiError(500, 0, 'Internal Server Error');
  if (kind !== 'edit' && isEmpty(body)) throw new ApiError(400, 50006, 'Cannot send an empty message');
}

/** The schema has looked at every property before this is asked. */
function isSentMessage(body: unknown): body is SentMessage {
  return typeof body === 'object' && body !== null;
}

function isEmpty(body: SentMessage): boolean {
  return !body.content && asArray(body.components).length === 0 && asArray(body.attachments).length === 0;
}

function checkFlags(flags: number, kind: MessageKind): readonly Problem[] {
  return (flags & ~FLAGS[kind]) === 0
    ? []
    : [{ path: ['flags'], message: `not all of ${flags} can be set here` }];
}

/** Discord, resources/message: naming ids and parsing their kind exclude each other. */
function checkMentions({ allowed_mentions: mentions }: SentMessage): readonly Problem[] {
  const both = (['users', 'roles'] as const).filter(
    (kind) => mentions?.parse?.includes(kind) && asArray(mentions[kind]).length > 0,
  );
  return both.map((kind) => ({
    path: ['allowed_mentions', kind],
    message: 'parse and ids exclude each other',
  }));
}

/** Discord, resources/message: with IsComponentsV2 the older kinds of content are refused. */
function refuseOldFields(body: SentMessage): readonly Problem[] {
  const problem = (field: string): Problem => ({
    path: [field],
    message: 'cannot be used with the flag IsComponentsV2',
  });
  return [
    ...(body.content ? [problem('content')] : []),
    ...(asArray(body.sticker_ids).length > 0 ? [problem('sticker_ids')] : []),
  ];
}
