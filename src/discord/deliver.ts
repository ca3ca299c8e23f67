import {
  type APIInteractionResponse,
  type ChatInputCommandInteraction,
  InteractionResponseType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { DeleteReply, MessageBody, MessageReply, PostReply, Reply, UpdateReply } from '../command.ts';
import { isForbidden, isGone, isNetworkTrouble } from './failures.ts';
import { retry } from './retry.ts';

/** Pause before a lost request is sent again, in milliseconds: little of the three seconds for a first response. */
const A_MOMENT = 100;

/** An interaction that a command, button, select or modal of ours may come with. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** What was done: as the command said, or that the bot was not allowed to post. */
export type Delivered = Reply['outcome']['result'] | 'not posted';

/**
 * Does what a reply says.
 *
 * @throws what discord.js throws, and Error when the reply does not fit the interaction
 */
export async function deliver(interaction: Answerable, reply: Reply): Promise<Delivered> {
  switch (reply.kind) {
    case 'message':
      await send(interaction, reply);
      break;
    case 'modal':
      if (interaction.isModalSubmit()) throw misfit(reply);
      await interaction.showModal(reply.modal);
      break;
    case 'update':
      await update(interaction, reply);
      break;
    case 'delete':
      await remove(interaction, reply);
      break;
    case 'post':
      return post(interaction, reply);
  }
  return reply.outcome.result;
}

/** Sends a message, be it the first response or a later one. */
export async function send(
  interaction: Answerable,
  { body, visibility, files = [] }: MessageReply,
): Promise<void> {
  const flags = visibility === 'private' ? body.flags | MessageFlags.Ephemeral : body.flags;
  if (interaction.replied || interaction.deferred) {
    await interaction.followUp({ ...edited(body), flags, files: attachments(files) });
    return;
  }
  const named = files.map(({ name }, index) => ({ id: String(index), filename: name }));
  const data = { ...body, components: [...body.components], flags, attachments: named };
  await respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }, files);
}

/** Replies to a message where Discord knows no private answers. */
export async function replyTo(message: Message, { body, files }: MessageReply): Promise<void> {
  await persist(() =>
    message.reply({
      ...edited(body),
      files: attachments(files),
      // A request that is repeated, by the client or another process, gives the same message again.
      nonce: message.id,
      enforceNonce: true,
    }),
  );
}

async function update(interaction: Answerable, reply: UpdateReply): Promise<void> {
  const component = onMessage(interaction, reply);
  const data = { ...reply.body, components: [...reply.body.components] };
  await respond(component, { type: InteractionResponseType.UpdateMessage, data });
}

/**
 * The first response to an interaction. It is sent as it is: discord.js's own methods would look for builders in it
 * and rename its keys one by one, although it is what the API takes already.
 */
async function respond(
  interaction: Answerable,
  response: APIInteractionResponse,
  files: MessageReply['files'] = [],
): Promise<void> {
  const { id, token, client } = interaction;
  const raw = files.map(({ name, data }) => ({ name, data: Buffer.from(data) }));
  await persist(() =>
    client.rest.post(Routes.interactionCallback(id, token), { body: response, files: raw, auth: false }),
  );
  interaction.replied = true;
}

/**
 * Removes the message through the interaction, which works where the bot is not a member; a message that was sent
 * without an interaction may not be reached that way and is removed as the bot's own.
 */
async function remove(interaction: Answerable, reply: DeleteReply): Promise<void> {
  const component = onMessage(interaction, reply);
  await component.deferUpdate();
  try {
    await component.deleteReply();
  } catch (error) {
    if (!isGone(error)) throw error;
    await deleteOwn(component);
  }
}

async function deleteOwn({
  client,
  channelId,
  message,
}: ModalSubmitInteraction | MessageComponentInteraction): Promise<void> {
  if (channelId === null || message === null) return;
  try {
    await client.rest.delete(Routes.channelMessage(channelId, message.id));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Posting may take longer than the three seconds that Discord gives for a first response. */
async function post(interaction: Answerable, reply: PostReply): Promise<Delivered> {
  const component = onMessage(interaction, reply);
  const { channelId, client, message } = component;
  if (channelId === null || message === null) throw misfit(reply);
  await component.deferUpdate();
  const body = {
    ...reply.body,
    message_reference: { message_id: reply.messageId, fail_if_not_exists: false },
    // Pressing twice posts once: Discord gives back the first message for the same nonce.
    nonce: message.id,
    enforce_nonce: true,
  };
  try {
    await client.rest.post(Routes.channelMessages(channelId), { body });
  } catch (error) {
    if (!isForbidden(error) && !isGone(error)) throw error;
    await component.editReply(edited(reply.notPosted));
    return 'not posted';
  }
  await component.editReply(edited(reply.posted));
  return reply.outcome.result;
}

/** discord.js repeats what Discord failed at, but not what got lost on the way. Only for what does no harm twice. */
function persist<T>(request: () => Promise<T>): Promise<T> {
  return retry(request, { pauses: [A_MOMENT], isPassing: isNetworkTrouble });
}

function attachments(files: MessageReply['files'] = []) {
  return files.map(({ name, data }) => ({ name, attachment: Buffer.from(data) }));
}

function edited({ components, flags }: MessageBody) {
  return { components: [...components], flags };
}

function onMessage(interaction: Answerable, reply: Reply) {
  if (interaction.isMessageComponent()) return interaction;
  if (interaction.isModalSubmit() && interaction.isFromMessage()) return interaction;
  throw misfit(reply);
}

function misfit({ kind }: Reply): Error {
  return new Error(`A reply of kind "${kind}" needs a message with a button or select that was used`);
}
