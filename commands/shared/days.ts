import { type APIApplicationCommandIntegerOption, ApplicationCommandOptionType } from 'discord-api-types/v10';

const DEFAULT_DAYS = 30;

/** The option by which moderators say how far to look back. */
export function daysOption(most: number): APIApplicationCommandIntegerOption {
  return {
    type: ApplicationCommandOptionType.Integer,
    name: 'days',
    description: `How many days to look back; ${DEFAULT_DAYS} unless you say`,
    min_value: 1,
    max_value: most,
  };
}

/** Reads the option, or a part of a custom id; what makes no sense is as if nothing had been said. */
export function readDays(value: unknown, most: number): number {
  const days = Number(value);
  return Number.isInteger(days) && days >= 1 ? Math.min(days, most) : DEFAULT_DAYS;
}
