import { REST, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { describeProblems, readConfig, readEnvironment } from '../config.ts';
import { fatalLogin } from './fatal.ts';
import { register } from './registration.ts';

const USAGE = `Usage: npm run commands:deploy   registers all commands
       npm run commands:clear    removes them

With DISCORD_GUILD_ID set, in that server only. The bot registers its commands at every start by itself.`;

/** Registers or removes the commands by hand. */
async function main(args: readonly string[]): Promise<number> {
  const clear = args.includes('--clear');
  if (args.some((arg) => arg !== '--clear')) return fail(USAGE, 2);
  const read = readConfig(readEnvironment(process.env));
  if ('problems' in read) return fail(describeProblems(read.problems));
  const { token, guildId, api } = read.config.discord;
  if (token === null) return fail('Commands are registered with the bot’s token: set DISCORD_TOKEN.');
  const rest = new REST(api === null ? {} : { api }).setToken(token);
  const definitions = clear ? [] : commands.map(({ definition }) => definition);
  try {
    const { written } = await register(rest, { applicationId: await ownId(rest), guildId, definitions });
    const scope = guildId === null ? 'everywhere' : `in the server ${guildId}`;
    const state = definitions.length === 0 ? 'No commands' : `${definitions.length} commands`;
    console.log(`${state} are registered ${scope}${written ? '' : ', as before'}.`);
    return 0;
  } catch (error) {
    return fail(fatalLogin(error)?.message ?? `The commands could not be registered: ${error}`);
  }
}

async function ownId(rest: REST): Promise<string> {
  const application: unknown = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application) {
    return String(application.id);
  }
  throw new TypeError('Discord answered with something else than an application');
}

function fail(message: string, code = 1): number {
  console.error(message);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
