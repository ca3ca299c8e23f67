import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For commands that work in servers and direct messages, added to a server or to an account. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** For moderators' commands: only where there is something to moderate. */
export const SERVERS_ONLY = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild],
};

/** For commands about what is kept of a server: only where the bot was added to it. */
export const GUILDS_ONLY = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};
