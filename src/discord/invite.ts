import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * What the bot needs in a server. Commands, buttons and private answers need none of it; answers to mentions do: seeing
 * the channel, writing there and in its threads, and replying, for which Discord asks for the message history too.
 */
export const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The address that adds the bot to a server, or its commands to an account. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.search = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
  }).toString();
  return url.href;
}
