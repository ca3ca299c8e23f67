import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../../src/command.ts';
import type { CommandSet } from '../../src/command-set.ts';
import { COMMANDS } from './bot.ts';

/** All commands and one more, which does what a test needs. */
export function withExtraCommand(extra: Pick<Command, 'run'> & Partial<Command>): CommandSet {
  const command: Command = {
    key: 'extra',
    definition: { type: ApplicationCommandType.ChatInput, name: 'extra', description: 'For a test' },
    ...extra,
  };
  return {
    ...COMMANDS,
    commands: [...COMMANDS.commands, command],
    findCommand: (name, type) => (name === 'extra' ? command : COMMANDS.findCommand(name, type)),
    handleComponent: (customId, request, services) => {
      const [, key, action = '', ...args] = customId.split('~');
      const handler = key === 'extra' ? command.components?.[action] : undefined;
      return handler
        ? handler(args, request, services)
        : COMMANDS.handleComponent(customId, request, services);
    },
  };
}
