import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Invoker } from '../../src/command.ts';

/** Whether somebody moderates the channel: Discord's permission "Manage Messages". */
export function mayManageMessages({ permissions }: Pick<Invoker, 'permissions'>): boolean {
  return hasAll(permissions, PermissionFlagsBits.ManageMessages);
}

/** Whether somebody runs the server: Discord's permission "Manage Server". */
export function mayManageServer({ permissions }: Pick<Invoker, 'permissions'>): boolean {
  return hasAll(permissions, PermissionFlagsBits.ManageGuild);
}

/** Whether the bot can see the channel and write there, be it a channel or a thread. */
export function canWrite(botPermissions: bigint): boolean {
  return hasAll(botPermissions, PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages);
}

function hasAll(permissions: bigint, wanted: bigint): boolean {
  return (permissions & PermissionFlagsBits.Administrator) !== 0n || (permissions & wanted) === wanted;
}
