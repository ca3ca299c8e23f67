import { PermissionFlagsBits } from 'discord-api-types/v10';
import { launchBot, type RunningBot, startBot } from './bot.ts';
import { type Channel, LocalDiscord, type Person } from './discord/index.ts';

/** A local Discord with a server and the bot in it. */
export interface Scene {
  readonly discord: LocalDiscord;
  readonly bot: RunningBot;
  /** A channel of the server. */
  readonly help: Channel;
  /** A member. */
  readonly ada: Person;
  /** Another member. */
  readonly bob: Person;
  /** Somebody who may manage messages. */
  readonly mod: Person;
  /** The member in a direct message with the bot. */
  openDirect(): Person;
  /** Ends the bot and starts it anew, as after an update. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openScene(options: Parameters<typeof launchBot>[1] = {}): Promise<Scene> {
  const discord = await LocalDiscord.start();
  const { help } = discord.createGuild();
  let bot = await startBot(discord, options);
  const ada = discord.createMember(help, 'Ada');
  return {
    discord,
    get bot() {
      return bot;
    },
    help,
    ada,
    bob: discord.createMember(help, 'Bob'),
    mod: discord.createMember(help, 'Mod', PermissionFlagsBits.ManageMessages),
    openDirect: () => discord.openDirectMessage(ada),
    restart: async () => {
      await bot.stop();
      bot = launchBot(discord, options);
      await discord.requested('GET', '/applications/:id/commands');
    },
    close: async () => {
      await bot.stop();
      await discord.stop();
    },
  };
}
