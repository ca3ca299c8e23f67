import { config as loadEnvFile } from 'dotenv';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import {
  choice,
  databaseUrl,
  httpUrl,
  list,
  path,
  type Setting,
  secret,
  snowflake,
  token,
  wholeNumber,
} from './settings.ts';
import type { DatabaseLocation } from './store/connect.ts';
import { DEFAULT_SETTINGS } from './store/settings.ts';

/** All that an operator can choose; `.env.example` explains each setting. */
export interface Config {
  readonly discord: {
    /** Null: no bot is started. */
    readonly token: string | null;
    /** The only server in which commands are registered; null for all. */
    readonly guildId: string | null;
    /** Address of Discord's API; null for Discord's own. */
    readonly api: string | null;
    /** Which shards this process runs, and how many there are in all; null leaves both to Discord. */
    readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  };
  /** File or folder with the documents. */
  readonly corpus: string;
  readonly logLevel: LogLevel;
  /** Pauses in seconds where a server has not chosen its own; 0 for none. */
  readonly cooldown: { readonly member: number; readonly channel: number };
  /** Where that is kept which must outlive a restart. */
  readonly database: DatabaseLocation;
  /** Days for which questions without a good answer are kept; a server may choose less. 0 for none. */
  readonly questionRetentionDays: number;
  /** The page on this machine on which the bot can be tried. */
  readonly preview: {
    /** Whether it is opened: always when there is no token. */
    readonly isOpen: boolean;
    /** The next free port is taken when it is in use. */
    readonly port: number;
  };
  /** The page that `/about` links to; null for none. */
  readonly homepageUrl: string | null;
}

/** A setting that cannot be used. */
export interface ConfigProblem {
  readonly setting: string;
  /** What stands there; for secrets only what kind of thing. */
  readonly found: string;
  readonly expected: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const HOUR = 3_600;
const MOST_SHARDS = 10_000;
const PREVIEW_PORT = 8_321;
const HIGHEST_PORT = 65_535;
/** Ten years. */
const LONGEST_RETENTION = 3_650;

/**
 * Reads all settings. Empty ones count as left out.
 *
 * @returns the configuration, or everything that is wrong with it
 */
export function readConfig(
  environment: Environment,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];

  function read<T, Default>(setting: string, kind: Setting<T>, fallback: Default): T | Default {
    const value = environment[setting]?.trim() ?? '';
    if (value === '') return fallback;
    const parsed = kind.parse(value);
    if (parsed !== undefined) return parsed;
    problems.push({ setting, found: describe(value, kind), expected: kind.expected });
    return fallback;
  }

  const shardIds = read('SHARDS', list(wholeNumber(0, MOST_SHARDS)), null);
  const shardCount = read('SHARD_COUNT', wholeNumber(1, MOST_SHARDS), null);
  const discordToken = read('DISCORD_TOKEN', token, null);
  const withPreview = read('PREVIEW', choice(['0', '1']), '0') === '1';
  const config: Config = {
    discord: {
      token: discordToken,
      guildId: read('DISCORD_GUILD_ID', snowflake, null),
      api: read('DISCORD_API', httpUrl, null),
      shards: shardIds && shardCount ? { ids: shardIds, count: shardCount } : null,
    },
    corpus: read('CORPUS', path, 'corpus'),
    // Who only tries the bot looks at the page.
    logLevel: read('LOG_LEVEL', choice(LOG_LEVELS), discordToken === null ? 'warn' : 'info'),
    cooldown: {
      member: read('COOLDOWN_MEMBER_SECONDS', wholeNumber(0, HOUR), DEFAULT_SETTINGS.memberCooldown),
      channel: read('COOLDOWN_CHANNEL_SECONDS', wholeNumber(0, HOUR), DEFAULT_SETTINGS.channelCooldown),
    },
    database: {
      dataDir: read('DATA_DIR', path, 'data'),
      url: read('DATABASE_URL', databaseUrl, null),
      authToken: read('DATABASE_AUTH_TOKEN', secret, null),
    },
    questionRetentionDays: read(
      'QUESTION_RETENTION_DAYS',
      wholeNumber(0, LONGEST_RETENTION),
      DEFAULT_SETTINGS.retentionDays,
    ),
    preview: {
      isOpen: withPreview || discordToken === null,
      port: read('PORT', wholeNumber(0, HIGHEST_PORT), PREVIEW_PORT),
    },
    homepageUrl: read('HOMEPAGE_URL', httpUrl, null),
  };
  if (problems.length === 0) problems.push(...checkShards(shardIds, shardCount));
  return problems.length === 0 ? { config } : { problems };
}

function checkShards(ids: readonly number[] | null, count: number | null): readonly ConfigProblem[] {
  if (ids === null && count === null) return [];
  if (ids === null) {
    return [
      {
        setting: 'SHARDS',
        found: 'nothing',
        expected: 'the shards of this process, since SHARD_COUNT is set',
      },
    ];
  }
  if (count === null) {
    return [
      {
        setting: 'SHARD_COUNT',
        found: 'nothing',
        expected: 'how many shards there are, since SHARDS is set',
      },
    ];
  }
  const expected = `shards from 0 to ${count - 1}, since SHARD_COUNT is ${count}`;
  return ids.every((id) => id < count) ? [] : [{ setting: 'SHARDS', found: ids.join(','), expected }];
}

/** What a person is shown of a value that is wrong; of anything that might be a secret, no part. */
function describe(value: string, { secret }: Setting<unknown>): string {
  const length = [...value].length;
  return secret || token.parse(value) !== undefined
    ? `a text of ${length} characters, which is not shown`
    : `"${[...value].slice(0, 60).join('')}${length > 60 ? '…' : ''}"`;
}

/** The problems as a person reads them, one a line. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(
    ({ setting, found, expected }) => `  ${setting}: expected ${expected}, found ${found}`,
  );
  return `These settings cannot be used (see .env.example):\n${lines.join('\n')}`;
}

/**
 * The process's environment, and below it what stands in a `.env` file.
 *
 * @throws Error when there is such a file and it cannot be read
 */
export function readEnvironment(processEnvironment: Environment, file = '.env'): Environment {
  const environment = { ...processEnvironment };
  const { error } = loadEnvFile({ path: file, quiet: true, processEnv: environment });
  if (error !== undefined && error.code !== 'ENOENT') {
    throw new Error(`${file} cannot be read (${error.message}). Make it a file that this program may read.`);
  }
  return environment;
}
