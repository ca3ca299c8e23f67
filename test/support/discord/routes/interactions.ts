import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { alreadyAcknowledged, refuseProblems, unknownInteraction } from '../errors.ts';
import type { Events } from '../events.ts';
import { messagePayload } from '../payloads.ts';
import type { RecordedRequest, RestAnswer, Route } from '../rest.ts';
import { acceptChoices } from '../rules/choices.ts';
import { acceptMessage } from '../rules/messages.ts';
import { acceptModal } from '../rules/modals.ts';
import { isRecord } from '../rules/schema.ts';
import type { State } from '../state.ts';
import type { Interaction, InteractionResponse, StoredMessage } from '../world.ts';

/** How long an interaction waits for its first response, in milliseconds. */
const FIRST_RESPONSE = 3_000;

const NOTHING = { message: null, choices: null, modal: null };

/** `POST /interactions/:id/:token/callback`: the first response to an interaction. */
export function interactionRoutes(state: State, events: Events): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      open: true,
      handle: (request, id = '', token = '') => {
        const interaction = state.interaction(id, token);
        if (!interaction || state.clock.now() - interaction.createdAt > FIRST_RESPONSE) {
          throw unknownInteraction();
        }
        if (interaction.response) throw alreadyAcknowledged();
        interaction.response = accept(state, events, interaction, request);
        state.answered.record(interaction);
        return toAnswer(state, interaction, interaction.response, request);
      },
    },
  ];
}

function accept(
  state: State,
  events: Events,
  interaction: Interaction,
  request: RecordedRequest,
): InteractionResponse {
  const body = isRecord(request.body) ? request.body : {};
  const type = Number(body.type);
  refuseProblems(
    ALLOWED[interaction.type]?.includes(type)
      ? []
      : [{ path: ['type'], message: `response ${type} does not fit interaction ${interaction.type}` }],
  );
  const { data } = body;
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      acceptChoices(data);
      return { ...NOTHING, type, choices: data.choices };
    case InteractionResponseType.Modal:
      acceptModal(data);
      return { ...NOTHING, type, modal: data };
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.original = defer(state, interaction, data);
      return { ...NOTHING, type };
    case InteractionResponseType.ChannelMessageWithSource:
      interaction.original = send(state, events, interaction, request, data);
      return { ...NOTHING, type, message: interaction.original };
    case InteractionResponseType.UpdateMessage:
      interaction.original = update(state, events, interaction, request, data);
      return { ...NOTHING, type, message: interaction.original };
    default:
      interaction.original = interaction.source;
      return { ...NOTHING, type };
  }
}

const MESSAGES = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
];
const UPDATES = [InteractionResponseType.UpdateMessage, InteractionResponseType.DeferredMessageUpdate];

/** Which responses Discord takes for which interactions. Discord, interactions/receiving-and-responding. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [...MESSAGES, InteractionResponseType.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.MessageComponent]: [...MESSAGES, ...UPDATES, InteractionResponseType.Modal],
  [InteractionType.ModalSubmit]: [...MESSAGES, ...UPDATES],
};

/** A deferral takes no other flag than Ephemeral. */
function defer(state: State, interaction: Interaction, data: unknown): StoredMessage {
  const flags = isRecord(data) ? Number(data.flags ?? 0) : 0;
  refuseProblems(
    (flags & ~MessageFlags.Ephemeral) === 0 ? [] : [{ path: ['data', 'flags'], message: 'only Ephemeral' }],
  );
  return state.createMessage({
    channel: interaction.channel,
    author: state.bot,
    body: { flags: flags | MessageFlags.Loading },
    kind: 'interaction',
    interactionId: interaction.id,
    onlyFor: flags & MessageFlags.Ephemeral ? interaction.user : null,
  });
}

function send(
  state: State,
  events: Events,
  interaction: Interaction,
  request: RecordedRequest,
  data: unknown,
): StoredMessage {
  acceptMessage(data, 'interaction');
  const message = state.createMessage({
    channel: interaction.channel,
    author: state.bot,
    body: data,
    kind: 'interaction',
    interactionId: interaction.id,
    onlyFor: (data.flags ?? 0) & MessageFlags.Ephemeral ? interaction.user : null,
    files: request.files.map(({ name }) => name),
  });
  events.messageCreated(message);
  return message;
}

function update(
  state: State,
  events: Events,
  interaction: Interaction,
  request: RecordedRequest,
  data: unknown,
): StoredMessage | null {
  acceptMessage(data, 'edit', interaction.source?.flags ?? 0);
  if (interaction.source) {
    const files = request.files.map(({ name }) => name);
    state.editMessage(interaction.source, data, files);
    events.messageUpdated(interaction.source);
  }
  return interaction.source;
}

function toAnswer(
  state: State,
  interaction: Interaction,
  response: InteractionResponse,
  request: RecordedRequest,
): RestAnswer {
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  const { message } = response;
  return {
    status: 200,
    body: {
      interaction: { id: interaction.id, type: interaction.type, response_message_id: message?.id },
      resource: { type: response.type, ...(message ? { message: messagePayload(state, message) } : {}) },
    },
  };
}
