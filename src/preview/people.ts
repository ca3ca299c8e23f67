import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Person } from './page/protocol.ts';

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild;

/** The server that the page shows. Ids are as Discord's: digits, too large for a number. */
export const GUILD = '100000000000000000';
export const CHANNEL = { id: '200000000000000000', name: 'help' } as const;
export const BOT = { id: '300000000000000000', name: 'ask-eleuther', permissions: MEMBER } as const;

/** Whom the person at the page can be: two, since some buttons work only for who asked, or for who moderates. */
export const PEOPLE: readonly Person[] = [
  { id: '400000000000000001', name: 'Robin', role: 'member', permissions: String(MEMBER) },
  { id: '400000000000000002', name: 'Sam', role: 'moderator', permissions: String(MODERATOR) },
];
