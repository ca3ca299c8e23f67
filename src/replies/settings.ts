import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { MessageBody, ServerSettings } from '../command.ts';
import { button, buttons, container, message, select, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** Seconds that can be chosen for pauses. */
export const PAUSES = [0, 2, 5, 10, 30, 60, 300] as const;
/** Days that can be chosen for keeping questions. */
export const RETENTIONS = [7, 14, 30, 60, 90, 180, 365] as const;

/**
 * The message that shows a server's settings and lets them be changed.
 *
 * @param mostDays - the operator's limit for keeping questions
 * @param note - what has just been changed, as a sentence; empty for nothing
 */
export function settingsBody(settings: ServerSettings, mostDays: number, note = ''): MessageBody {
  const { privateAnswers, memberCooldown, channelCooldown, feedback, keepQuestions, retentionDays } =
    settings;
  return message(
    container([
      text(`### Settings of this server${note === '' ? '' : `\n${note}`}`),
      text(
        [
          `**Answers** to commands are ${privateAnswers ? 'private' : 'public'}, unless the member says otherwise.`,
          `**Feedback** buttons on answers are ${onOff(feedback)}.`,
          `**Questions without a good answer** are ${keepQuestions && mostDays > 0 ? `kept for moderators for ${days(retentionDays)}` : 'not kept'}.`,
        ].join('\n'),
      ),
      ...buttons(
        button(privateAnswers ? 'Answer in public' : 'Answer in private', flagId('private', !privateAnswers)),
        button(`Switch feedback ${onOff(!feedback)}`, flagId('feedback', !feedback)),
        mostDays === 0
          ? null
          : button(
              keepQuestions ? 'Stop keeping questions' : 'Keep questions',
              flagId('keep', !keepQuestions),
            ),
      ),
      ...(keepQuestions && mostDays > 0
        ? select(
            encodeCustomId('settings', 'retention'),
            'Keep questions for',
            retentions(mostDays).map((value) => ({
              label: `Keep questions for ${days(value)}`,
              value: String(value),
              selected: value === retentionDays,
            })),
          )
        : []),
      text(`**Mentions** of me are answered in ${drawChannels(settings.mentionChannels)}.`),
      channelSelect(settings.mentionChannels),
      ...buttons(
        button('Answer in all channels', encodeCustomId('settings', 'channels', 'all'), {
          disabled: settings.mentionChannels === null,
        }),
        button('Answer no mentions', encodeCustomId('settings', 'channels', 'none'), {
          disabled: settings.mentionChannels?.length === 0,
        }),
      ),
      text(
        [
          `**Pause of a member** between two questions: ${seconds(memberCooldown)}.`,
          `**Pause of a channel** between two public answers: ${seconds(channelCooldown)}.`,
        ].join('\n'),
      ),
      ...pauseSelect('member-pause', 'Pause of a member', memberCooldown),
      ...pauseSelect('channel-pause', 'Pause of a channel', channelCooldown),
    ]),
  );
}

function flagId(setting: string, value: boolean): string {
  return encodeCustomId('settings', setting, value ? 'on' : 'off');
}

function onOff(value: boolean): string {
  return value ? 'on' : 'off';
}

/** The periods that the operator allows, with the longest one. */
function retentions(most: number): readonly number[] {
  return [...RETENTIONS.filter((value) => value < most), most];
}

function pauseSelect(action: string, label: string, current: number) {
  const pauses = [...new Set([...PAUSES, current])].sort((a, b) => a - b);
  return select(
    encodeCustomId('settings', action),
    label,
    pauses.map((value) => ({
      label: `${label}: ${seconds(value)}`,
      value: String(value),
      selected: value === current,
    })),
  );
}

function drawChannels(channels: readonly string[] | null): string {
  if (channels === null) return 'all channels';
  return channels.length === 0 ? 'no channel' : channels.map((id) => `<#${id}>`).join(', ');
}

function channelSelect(channels: readonly string[] | null): APIActionRowComponent<APIChannelSelectComponent> {
  const chosen = (channels ?? []).slice(0, LIMITS.selectOptions);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: encodeCustomId('settings', 'channels'),
        placeholder: 'Answer mentions only in …',
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
        min_values: 1,
        max_values: LIMITS.selectOptions,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ],
  };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function seconds(count: number): string {
  if (count === 0) return 'none';
  if (count % 60 === 0) return count === 60 ? '1 minute' : `${count / 60} minutes`;
  return count === 1 ? '1 second' : `${count} seconds`;
}
