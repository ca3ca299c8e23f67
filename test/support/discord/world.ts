import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
} from 'discord-api-types/v10';

// What the local Discord knows: who is where, and what was written.

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** False: the bot reaches it only through a member's own installation. */
  readonly hasBot: boolean;
  readonly channels: Channel[];
  /** Members' permissions by user id; the bot's own are the channel's. */
  readonly permissions: Map<string, bigint>;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** Null for direct messages. */
  readonly guild: Guild | null;
  /** The channel of a thread. */
  readonly parent: Channel | null;
  /** Who takes part in a direct message besides the bot. */
  readonly recipients: readonly User[];
  /** What the bot may do here; a test may change it at any time. */
  botPermissions: bigint;
}

/** A component as it was sent: every property that any kind of component has. */
export interface SentComponent {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly SentComponent[];
  readonly accessory?: SentComponent;
  readonly content?: string;
  readonly style?: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

export interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
}

/** The body of a message as the bot sends it. */
export interface SentMessage {
  readonly content?: string | null;
  readonly components?: readonly SentComponent[] | null;
  readonly flags?: number;
  readonly allowed_mentions?: AllowedMentions;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean };
  readonly attachments?: readonly { readonly filename?: string; readonly description?: string }[];
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly sticker_ids?: readonly string[];
}

/** Whom a message called by a notification. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

export interface StoredMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  /** Id of the message that this one replies to. */
  readonly replyTo: string | null;
  /** Users whom the text names, the author of the replied message included when the reply pings. */
  readonly mentions: readonly User[];
  /** The only user who sees a private message; null for public ones. */
  readonly onlyFor: User | null;
  /** Id of the interaction that it answers. */
  readonly interactionId: string | null;
  content: string;
  components: readonly SentComponent[];
  flags: number;
  /** Names of the attached files. */
  files: readonly string[];
  /** What all versions of the message pinged. */
  pings: Pings;
  edits: number;
  deleted: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly type: number;
    readonly label?: string;
    readonly content?: string;
    readonly component?: {
      readonly custom_id: string;
      readonly value?: string;
      readonly required?: boolean;
      readonly min_length?: number;
      readonly max_length?: number;
    };
  }[];
}

export interface OptionDefinition {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly choices?: readonly { readonly value: string | number }[];
}

export interface CommandDefinition {
  readonly type?: ApplicationCommandType;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly OptionDefinition[] | null;
  readonly default_member_permissions?: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
}

export interface RegisteredCommand extends CommandDefinition {
  readonly id: string;
  readonly type: ApplicationCommandType;
}

/** The first response to an interaction. */
export interface InteractionResponse {
  /** Kind of response. Discord, interactions/receiving-and-responding. */
  readonly type: number;
  /** The message sent or updated; null for deferrals without one, choices and modals. */
  readonly message: StoredMessage | null;
  readonly choices: readonly Choice[] | null;
  readonly modal: Modal | null;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly createdAt: number;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used. */
  readonly source: StoredMessage | null;
  /** Answers from outside of a server: at most five follow-ups. */
  readonly userInstallOnly: boolean;
  response: InteractionResponse | null;
  /** What `@original` stands for. */
  original: StoredMessage | null;
  followUps: number;
}
