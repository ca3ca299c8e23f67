import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Choice, MaybePromise, Reply } from '../command.ts';
import { decodeCustomId } from '../replies/custom-id.ts';
import { type Answerable, deliver, send } from './deliver.ts';
import type { Desk } from './desk.ts';
import { isOver } from './failures.ts';
import { logged, since } from './log-line.ts';
import { restarting, tooSoon, unknownCommand } from './notices.ts';
import { reportBug } from './report-bug.ts';
import { autocompleteRequest, commandRequest, componentRequest, modalRequest } from './requests.ts';

/** What an interaction calls for. */
interface Call {
  /** For the log. */
  readonly command: string;
  /** Whether it counts for the member's cooldown: commands do, turning pages does not. */
  readonly isCommand: boolean;
  readonly run: () => MaybePromise<Reply>;
}

/** Answers an interaction and writes a line about it to the log. Never rejects. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const started = performance.now();
  if (!desk.isNew(interaction.id)) {
    desk.log.info({ outcome: 'duplicate', guild: interaction.guildId }, 'An interaction came twice');
    return;
  }
  if (interaction.isAutocomplete()) return offerChoices(interaction, desk, started);
  if (!isAnswerable(interaction)) return;
  const call = readCall(interaction, desk);
  const line = { command: call.command, guild: interaction.guildId };
  try {
    const reply = await perform(call, interaction, desk);
    const outcome = await deliver(interaction, reply);
    desk.log.info({ ...line, ...logged(reply, outcome), ms: since(started) }, 'Answered');
  } catch (error) {
    await reportFailure(interaction, desk, { ...line, ms: since(started) }, error);
  }
}

function isAnswerable(interaction: Interaction): interaction is Answerable & Interaction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

function readCall(interaction: Answerable, { commands, services, log }: Desk): Call {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const { customId } = interaction;
    const decoded = decodeCustomId(customId);
    return {
      command: decoded === null ? 'unknown' : `${decoded.command} ${decoded.action}`,
      isCommand: false,
      run: () =>
        interaction.isModalSubmit()
          ? commands.handleModal(customId, modalRequest(interaction), services)
          : commands.handleComponent(customId, componentRequest(interaction), services),
    };
  }
  const { commandName, commandType } = interaction;
  const command = commands.findCommand(commandName, commandType);
  return {
    command: commandName,
    isCommand: true,
    run: () => {
      const request = commandRequest(interaction);
      log.debug({ command: commandName, options: request.options }, 'Asked');
      return command?.run(request, services) ?? unknownCommand(services);
    },
  };
}

/** Runs the call, unless the bot is leaving or somebody has to wait. */
async function perform(call: Call, interaction: Answerable, desk: Desk): Promise<Reply> {
  const { guildId, channelId } = interaction;
  if (desk.closed) return restarting();
  await desk.services.refresh(guildId);
  const early = call.isCommand ? desk.useByMember(interaction.user.id, guildId) : null;
  if (early !== null) return tooSoon(early.until, 'member', desk.services);
  const reply = await call.run();
  const isPublic = call.isCommand && reply.kind === 'message' && reply.visibility === 'public';
  if (!isPublic || channelId === null || guildId === null) return reply;
  const crowded = desk.useInChannel(channelId, guildId);
  if (crowded === null) return reply;
  desk.forgiveMember(interaction.user.id);
  return tooSoon(crowded.until, 'channel', desk.services);
}

async function reportFailure(
  interaction: Answerable,
  { log }: Desk,
  line: object,
  error: unknown,
): Promise<void> {
  if (isOver(error)) {
    log.warn({ ...line, outcome: 'over', err: error }, 'Too late, or answered already');
    return;
  }
  await reportBug(log, line, error, (note) => send(interaction, note));
}

/** Offers choices while somebody types; whatever goes wrong, they can type on. */
async function offerChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
  started: number,
): Promise<void> {
  const { commandName, guildId: guild } = interaction;
  const line = { command: commandName, guild, autocomplete: true };
  const choices = await findChoices(interaction, desk, line);
  try {
    await interaction.respond(choices.map(({ name, value }) => ({ name, value })));
    desk.log.debug({ ...line, choices: choices.length, ms: since(started) }, 'Completed');
  } catch (error) {
    desk.log[isOver(error) ? 'debug' : 'warn']({ ...line, err: error }, 'Choices came too late');
  }
}

async function findChoices(
  interaction: AutocompleteInteraction,
  { commands, services, log, closed }: Desk,
  line: object,
): Promise<readonly Choice[]> {
  if (closed) return [];
  try {
    await services.refresh(interaction.guildId);
    const command = commands.findCommand(interaction.commandName, interaction.commandType);
    return (await command?.autocomplete?.(autocompleteRequest(interaction), services)) ?? [];
  } catch (error) {
    log.error({ ...line, outcome: 'failed', err: error }, 'Failed');
    return [];
  }
}
