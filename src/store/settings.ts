import type { Database, Statement } from './database.ts';

/** What the people who run a server have chosen. */
export interface ServerSettings {
  /** Whether `/ask` answers privately when the member does not say. */
  readonly privateAnswers: boolean;
  /**
   * Where mentions and replies to the bot are answered: in all channels (`null`), or in those with these ids and their
   * threads; an empty list answers none.
   */
  readonly mentionChannels: readonly string[] | null;
  /** Seconds a member waits between two questions; 0 for no wait. */
  readonly memberCooldown: number;
  /** Seconds between two public answers in a channel; 0 for no wait. */
  readonly channelCooldown: number;
  /** Whether answers have buttons to say that they helped. */
  readonly feedback: boolean;
  /** Whether questions that got no good answer are kept for the moderators. */
  readonly keepQuestions: boolean;
  /** Days for which such questions are kept; the operator's limit holds too. */
  readonly retentionDays: number;
}

/** What a server is like until somebody changes it. */
export const DEFAULT_SETTINGS: ServerSettings = {
  privateAnswers: false,
  mentionChannels: null,
  memberCooldown: 5,
  channelCooldown: 0,
  feedback: true,
  keepQuestions: true,
  retentionDays: 90,
};

/** What was stored for a server. */
export interface StoredServer {
  /** Grows with each change of the server's taught answers. */
  readonly version: number;
  /** Its settings as they are stored. */
  readonly settings: string;
}

/**
 * What is stored for a server: the cheap look before each answer.
 *
 * @throws StoreUnavailableError
 */
export async function readServer(database: Database, guild: string): Promise<StoredServer> {
  const [row] = await database.rows('select version, settings from servers where guild = ?', [guild]);
  return { version: Number(row?.version ?? 0), settings: String(row?.settings ?? '{}') };
}

/** Understands stored settings; what is missing or makes no sense is as `defaults` say. */
export function parseSettings(stored: string, defaults: ServerSettings): ServerSettings {
  const fields = readFields(stored);
  const channels = fields.get('mentionChannels');
  const flag = (name: keyof ServerSettings, otherwise: boolean) => {
    const value = fields.get(name);
    return typeof value === 'boolean' ? value : otherwise;
  };
  const amount = (name: keyof ServerSettings, otherwise: number) => {
    const value = fields.get(name);
    return typeof value === 'number' && value >= 0 ? value : otherwise;
  };
  return {
    privateAnswers: flag('privateAnswers', defaults.privateAnswers),
    mentionChannels: Array.isArray(channels) ? channels.map(String) : defaults.mentionChannels,
    memberCooldown: amount('memberCooldown', defaults.memberCooldown),
    channelCooldown: amount('channelCooldown', defaults.channelCooldown),
    feedback: flag('feedback', defaults.feedback),
    keepQuestions: flag('keepQuestions', defaults.keepQuestions),
    retentionDays: Math.min(amount('retentionDays', defaults.retentionDays), defaults.retentionDays),
  };
}

function readFields(stored: string): ReadonlyMap<string, unknown> {
  try {
    const fields: unknown = JSON.parse(stored);
    return new Map(typeof fields === 'object' && fields !== null ? Object.entries(fields) : []);
  } catch {
    return new Map();
  }
}

/** Changes some settings of a server and leaves the others as they are. */
export function changeSettings(guild: string, changes: Partial<ServerSettings>): Statement {
  return {
    sql: `insert into servers (guild, settings) values (?1, json_patch('{}', ?2))
      on conflict do update set settings = json_patch(settings, ?2)`,
    args: [guild, JSON.stringify(changes)],
  };
}
