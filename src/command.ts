import type {
  APIAllowedMentions,
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  MessageFlags,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from './retrieval/answer.ts';
import type { Library } from './retrieval/library.ts';
import type { ServerSettings } from './store/settings.ts';
import type { Store } from './store/store.ts';

export type { ServerSettings } from './store/settings.ts';

/** A message as Discord's API takes it (Components V2); every surface draws this same body. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Pings nobody. To be sent with edits too: an edit without it is parsed with Discord's default. */
  readonly allowed_mentions: APIAllowedMentions;
}

/** What a reply did, for the log; never holds what a member wrote. */
export interface Outcome {
  /**
   * `refused`: no answer in the corpus. `denied`: not allowed. `stale`: a button of an earlier version or corpus.
   * `saved`: stored, for good. `unsaved`: the store is away.
   */
  readonly result:
    | 'answered'
    | 'refused'
    | 'shown'
    | 'invalid'
    | 'denied'
    | 'stale'
    | 'dismissed'
    | 'posted'
    | 'saved'
    | 'unsaved';
  /** Probability, 0 to 1, of the answer. */
  readonly confidence?: number;
  /** Id of the passage quoted or shown. */
  readonly passage?: string;
}

/** A text file that is sent with a message, whose body shows it by a file component for `attachment://NAME`. */
export interface AttachedFile {
  /** Letters, digits, hyphens and one dot. */
  readonly name: string;
  /** Sent as UTF-8. */
  readonly data: string;
}

/** A new message in answer to a member. */
export interface MessageReply {
  readonly kind: 'message';
  readonly body: MessageBody;
  readonly files?: readonly AttachedFile[];
  /** `private`: only the member sees it, where the surface can do that; elsewhere it is delivered like `public`. */
  readonly visibility: 'public' | 'private';
  readonly outcome: Outcome;
}

/** Replaces the message that the pressed component sits on. */
export interface UpdateReply {
  readonly kind: 'update';
  readonly body: MessageBody;
  readonly outcome: Outcome;
}

/** Deletes the message that the pressed component sits on. */
export interface DeleteReply {
  readonly kind: 'delete';
  readonly outcome: Outcome;
}

/** Answers somebody else's message in public, then replaces the private message that the pressed button sits on. */
export interface PostReply {
  readonly kind: 'post';
  readonly body: MessageBody;
  /** The message to reply to, in the channel of the request; if it is gone, the body is posted without reference. */
  readonly messageId: string;
  /** Replaces the private message when the post went out. */
  readonly posted: MessageBody;
  /** Replaces the private message when the bot is not allowed to write in the channel. */
  readonly notPosted: MessageBody;
  readonly outcome: Outcome;
}

export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly outcome: Outcome;
}

/** What a command wants done. A surface delivers it without knowing the command. */
export type Reply = MessageReply | UpdateReply | DeleteReply | PostReply | ModalReply;

export interface Invoker {
  readonly id: string;
  /** The name that others see, as the member typed it: to be escaped wherever it is shown. */
  readonly name: string;
  /** The member's permissions in the channel; 0n outside of servers. */
  readonly permissions: bigint;
  /** Discord's name of the member's language, such as `en-GB`. */
  readonly locale: string;
}

/** What every request says about who asked where. */
export interface RequestContext {
  readonly invoker: Invoker;
  /** Null outside of servers. */
  readonly guildId: string | null;
  /** Null where the surface has no channels. */
  readonly channelId: string | null;
  /** The bot's own permissions in the channel; 0n where it was not added (used through a member's own installation). */
  readonly botPermissions: bigint;
}

/** The message that a message menu was opened on. */
export interface TargetMessage {
  readonly id: string;
  readonly authorId: string;
  readonly content: string;
}

export interface CommandRequest extends RequestContext {
  /** Slash options by name; options left out are missing. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** For message menus; null for slash commands. */
  readonly target: TargetMessage | null;
}

export interface AutocompleteRequest extends RequestContext {
  /** The option being typed. */
  readonly focused: { readonly name: string; readonly value: string };
  /** The other options as far as they are filled in. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** One of the bot's own messages, as Discord hands it back. */
export interface OwnMessage {
  readonly id: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly isPrivate: boolean;
}

export interface ComponentRequest extends RequestContext {
  /** What was chosen in a select; empty for buttons. */
  readonly values: readonly string[];
  /** The message that the component sits on. */
  readonly message: OwnMessage;
}

export interface ModalRequest extends RequestContext {
  /** What was typed, by the custom id of the field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The message whose button opened the modal; null when a command did. */
  readonly message: OwnMessage | null;
}

/** Everything a command needs besides the request. */
export interface Services {
  /**
   * Brings what the next two return up to date with what moderators changed, in this process or another one. Surfaces
   * await it before each request. Never rejects and takes at most a quarter of a second: what is not known by then is
   * as it was.
   */
  refresh(guildId: string | null): Promise<void>;
  /** The library to answer from; a server may have passages of its own. */
  libraryFor(guildId: string | null): Library;
  settingsFor(guildId: string | null): ServerSettings;
  /**
   * Notes that somebody asked, for the server's statistics and, if there was no answer, for its moderators. To be called
   * once for each question that is answered or refused. Returns at once and never throws.
   *
   * @param ownWords - whether the member asked it; the text of somebody else's message is never kept
   */
  recordQuestion(context: RequestContext, answer: Answer, ownWords: boolean): void;
  /** What outlives a restart; null where nothing is kept (terminal, preview). */
  readonly store: Store | null;
  /** How to write a command's name in text: a clickable mention where the surface knows its id, else `/name`. */
  mention(command: string): string;
  now(): Date;
  /** The program's version, such as `1.2.0`. */
  readonly version: string;
  /** Address that adds the bot to a server or an account; null when the surface has none. */
  readonly inviteUrl: string | null;
  /** Address of the project's page, with the privacy statement; null when the operator named none. */
  readonly homepageUrl: string | null;
}

export type MaybePromise<T> = T | Promise<T>;

/** @param args - what the custom id carries after command and action */
export type ComponentHandler = (
  args: readonly string[],
  request: ComponentRequest,
  services: Services,
) => MaybePromise<Reply>;

/** @param args - what the modal's custom id carries after command and action */
export type ModalHandler = (
  args: readonly string[],
  request: ModalRequest,
  services: Services,
) => MaybePromise<Reply>;

export type Choice = APIApplicationCommandOptionChoice<string>;

/** Something a member can do. `commands/index.ts` lists them all, for registration and dispatch alike. */
export interface Command {
  /** First part of the custom ids that come back to this command; lower case with hyphens, never changed. */
  readonly key: string;
  /** As Discord's registration takes it. */
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  run(request: CommandRequest, services: Services): MaybePromise<Reply>;
  /** At most 25 choices for the option being typed. */
  autocomplete?(request: AutocompleteRequest, services: Services): MaybePromise<readonly Choice[]>;
  /** Handlers of buttons and selects, by action. */
  readonly components?: Readonly<Record<string, ComponentHandler>>;
  /** Handlers of submitted modals, by action. */
  readonly modals?: Readonly<Record<string, ModalHandler>>;
}
