import { MessageFlags } from 'discord-api-types/v10';
import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../errors.ts';
import type { Events } from '../events.ts';
import { messagePayload } from '../payloads.ts';
import type { Route } from '../rest.ts';
import { acceptMessage } from '../rules/messages.ts';
import type { State } from '../state.ts';
import type { Interaction, StoredMessage } from '../world.ts';

/** How long an interaction's token is good for edits and follow-ups, in milliseconds. */
const TOKEN_LIFE = 15 * 60_000;
/** Follow-ups of an application that only the member installed. */
const MOST_FOLLOW_UPS = 5;

/** What can be done with an interaction's token after the first response: edits, deletion and follow-ups. */
export function webhookRoutes(state: State, events: Events): readonly Route[] {
  function interactionOf(token: string): Interaction {
    const interaction = [...state.interactions.values()].find((candidate) => candidate.token === token);
    if (!interaction) throw unknownWebhook();
    if (state.clock.now() - interaction.createdAt > TOKEN_LIFE) throw invalidWebhookToken();
    if (!interaction.response) throw unknownWebhook();
    return interaction;
  }

  function messageOf(token: string, id: string): StoredMessage {
    const interaction = interactionOf(token);
    const message = id === '@original' ? interaction.original : state.messages.get(id);
    if (!message || message.deleted || message.author !== state.bot) throw unknownMessage();
    return message;
  }

  const path = '/webhooks/:application/:token/messages/:message';
  return [
    {
      method: 'POST',
      path: '/webhooks/:application/:token',
      open: true,
      handle: (request, _application, token = '') => {
        const interaction = interactionOf(token);
        interaction.followUps += 1;
        if (interaction.userInstallOnly && interaction.followUps > MOST_FOLLOW_UPS) throw tooManyFollowUps();
        const { body } = request;
        acceptMessage(body, 'interaction');
        const message = state.createMessage({
          channel: interaction.channel,
          author: state.bot,
          body,
          kind: 'interaction',
          interactionId: interaction.id,
          onlyFor: (body.flags ?? 0) & MessageFlags.Ephemeral ? interaction.user : null,
          files: request.files.map(({ name }) => name),
        });
        events.messageCreated(message);
        return { status: 200, body: messagePayload(state, message) };
      },
    },
    {
      method: 'GET',
      path,
      open: true,
      handle: (_request, _application, token = '', id = '') => ({
        status: 200,
        body: messagePayload(state, messageOf(token, id)),
      }),
    },
    {
      method: 'PATCH',
      path,
      open: true,
      handle: (request, _application, token = '', id = '') => {
        const message = messageOf(token, id);
        const { body } = request;
        acceptMessage(body, 'edit', message.flags);
        message.flags &= ~MessageFlags.Loading;
        const files = request.files.map(({ name }) => name);
        state.editMessage(message, body, files);
        events.messageUpdated(message);
        return { status: 200, body: messagePayload(state, message) };
      },
    },
    {
      method: 'DELETE',
      path,
      open: true,
      handle: (_request, _application, token = '', id = '') => {
        events.messageDeleted(messageOf(token, id));
        return { status: 204 };
      },
    },
  ];
}
