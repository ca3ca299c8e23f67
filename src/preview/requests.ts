import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { OwnMessage, RequestContext } from '../command.ts';
import type { MessageView, Person } from './page/protocol.ts';
import { BOT, CHANNEL, GUILD } from './people.ts';

// What happens on the page as the requests that commands understand.

export function contextOf({ id, name, permissions }: Person): RequestContext {
  return {
    invoker: { id, name, permissions: BigInt(permissions), locale: 'en-GB' },
    guildId: GUILD,
    channelId: CHANNEL.id,
    botPermissions: BOT.permissions,
  };
}

export function ownMessage({ id, components, visibleTo }: MessageView): OwnMessage {
  return { id, components, isPrivate: visibleTo !== null };
}

/** Whether a message has a button or select with this id that can be used. */
export function holdsComponent(
  components: readonly APIMessageTopLevelComponent[],
  customId: string,
): boolean {
  return components.some((component) => {
    switch (component.type) {
      case ComponentType.Container:
        return holdsComponent(component.components, customId);
      case ComponentType.ActionRow:
        return component.components.some((item) => isUsable(item, customId));
      case ComponentType.Section:
        return isUsable(component.accessory, customId);
      default:
        return false;
    }
  });
}

function isUsable(item: object, customId: string): boolean {
  const disabled = 'disabled' in item && item.disabled === true;
  return 'custom_id' in item && item.custom_id === customId && !disabled;
}
