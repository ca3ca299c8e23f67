import { ApplicationCommandType } from 'discord-api-types/v10';
import type {
  Command,
  ComponentRequest,
  MaybePromise,
  ModalRequest,
  Reply,
  Services,
} from '../src/command.ts';
import { decodeCustomId } from '../src/replies/custom-id.ts';
import { outOfDate } from '../src/replies/notes.ts';
import { about } from './about.ts';
import { answerMessage } from './answer-message.ts';
import { ask } from './ask.ts';
import { checkMessage } from './check-message.ts';
import { gaps } from './gaps.ts';
import { insights } from './insights.ts';
import { passage } from './passage.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { taught } from './taught.ts';
import { teach } from './teach.ts';
import { teachMessage } from './teach-message.ts';
import { topics } from './topics.ts';

/** All commands: what is registered, and what is dispatched to. */
export const commands: readonly Command[] = [
  ask,
  search,
  passage,
  topics,
  about,
  answerMessage,
  checkMessage,
  gaps,
  teach,
  teachMessage,
  taught,
  insights,
  settings,
  privacy,
];

/** The command that is registered under a name; a slash command and a message menu may share one. */
export function findCommand(name: string, type: ApplicationCommandType): Command | undefined {
  return commands.find(({ definition }) => {
    const ownType = definition.type ?? ApplicationCommandType.ChatInput;
    return definition.name === name && ownType === type;
  });
}

/**
 * Runs what a button or select asks for.
 *
 * @param customId - the component's, as Discord hands it back
 * @returns a private note when the component is of an earlier version of the program
 */
export function handleComponent(
  customId: string,
  request: ComponentRequest,
  services: Services,
): MaybePromise<Reply> {
  const decoded = decodeCustomId(customId);
  const handler = ownValue(findByKey(decoded?.command)?.components, decoded?.action);
  if (decoded === null || handler === undefined) return outOfDate(services.mention('ask'));
  return handler(decoded.args, request, services);
}

/** As `handleComponent`, for a submitted modal. */
export function handleModal(
  customId: string,
  request: ModalRequest,
  services: Services,
): MaybePromise<Reply> {
  const decoded = decodeCustomId(customId);
  const handler = ownValue(findByKey(decoded?.command)?.modals, decoded?.action);
  if (decoded === null || handler === undefined) return outOfDate(services.mention('ask'));
  return handler(decoded.args, request, services);
}

function findByKey(key: string | undefined): Command | undefined {
  return commands.find((command) => command.key === key);
}

/** Never what objects inherit: an action may be named anything, `constructor` too. */
function ownValue<T>(
  values: Readonly<Record<string, T>> | undefined,
  name: string | undefined,
): T | undefined {
  return values !== undefined && name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
