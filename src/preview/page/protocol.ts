import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CorpusView } from './panel/views.ts';

// What the page and its server say to each other, as JSON.

/** Somebody whom the person at the page can be. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'member' | 'moderator';
  /** Discord's permission bits as a decimal number. */
  readonly permissions: string;
}

/** A text file that was sent with a message. */
export interface FileView {
  readonly name: string;
  readonly data: string;
}

export interface MessageView {
  readonly id: string;
  /** Id of a person, or of the bot. */
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
  /** What a person wrote; empty for the bot, whose messages are made of components. */
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly FileView[];
  /** Id of the message that this one replies to. */
  readonly repliesTo: string | null;
  /** The command that this message answers. */
  readonly command: { readonly person: string; readonly name: string } | null;
  /** The only person who sees it; null for all. */
  readonly visibleTo: string | null;
  /** Whether a changed corpus has changed the answer. */
  readonly edited: boolean;
}

/** What becomes of the channel. */
export type Change =
  | { readonly kind: 'put'; readonly message: MessageView }
  | { readonly kind: 'remove'; readonly id: string };

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What a person did. */
export type Action =
  | {
      readonly kind: 'command';
      readonly person: string;
      readonly name: string;
      readonly options: OptionValues;
    }
  | { readonly kind: 'menu'; readonly person: string; readonly name: string; readonly target: string }
  | {
      readonly kind: 'component';
      readonly person: string;
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly person: string;
      readonly message: string | null;
      readonly customId: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** Hides a private message for good. */
  | { readonly kind: 'dismiss'; readonly person: string; readonly message: string }
  | {
      readonly kind: 'message';
      readonly person: string;
      readonly content: string;
      readonly repliesTo: string | null;
    };

/** What came of an action. */
export interface Outcome {
  readonly changes: readonly Change[];
  /** A form to be filled in, and the message whose button opened it. */
  readonly modal: { readonly data: Modal; readonly message: string | null } | null;
  /** What the page tells the person itself, where Discord would be silent; null for nothing. */
  readonly hint: string | null;
}

/** What a person has typed so far of a command. */
export interface Typed {
  readonly person: string;
  readonly name: string;
  readonly options: OptionValues;
  /** The option that is being typed. */
  readonly focused: { readonly name: string; readonly value: string };
}

export type Choice = APIApplicationCommandOptionChoice<string>;
export type Modal = APIModalInteractionResponseCallbackData;
export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody;

/** Asks why a message answers or refuses. */
export interface Why {
  readonly person: string;
  readonly message: string;
}

/** All that the page shows, sent when it connects. */
export interface State {
  readonly bot: { readonly id: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly people: readonly Person[];
  readonly commands: readonly CommandDefinition[];
  readonly messages: readonly MessageView[];
  readonly corpus: CorpusView | null;
}

/** What the server tells the page unasked. */
export type ServerEvent =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'corpus'; readonly corpus: CorpusView | null; readonly changes: readonly Change[] };

/** Where the page finds its server's answers. */
export const PATHS = {
  events: '/api/events',
  actions: '/api/actions',
  choices: '/api/choices',
  explanations: '/api/explanations',
} as const;
