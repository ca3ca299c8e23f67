import type { ApplicationCommandType } from 'discord-api-types/v10';
import type { ConversationRequest } from '../commands/conversation.ts';
import type {
  Command,
  ComponentRequest,
  MaybePromise,
  MessageReply,
  ModalRequest,
  Reply,
  Services,
} from './command.ts';

/** What the bot does: one list for registration and dispatch. `commands/` has the real one. */
export interface CommandSet {
  readonly commands: readonly Command[];
  findCommand(name: string, type: ApplicationCommandType): Command | undefined;
  handleComponent(customId: string, request: ComponentRequest, services: Services): MaybePromise<Reply>;
  handleModal(customId: string, request: ModalRequest, services: Services): MaybePromise<Reply>;
  /** Answers a mention, a reply to the bot or a direct message. */
  converse(request: ConversationRequest, services: Services): MaybePromise<MessageReply>;
}
