import { readdirSync } from 'node:fs';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands, findCommand, handleComponent, handleModal } from '../../commands/index.ts';
import { noteBody } from '../../src/replies/notes.ts';
import { acceptCommands } from '../support/discord/rules/commands.ts';
import { fixtureServices, inServer, onComponent } from '../support/requests.ts';

/** Files in `commands/` that are no commands themselves. */
const NO_COMMANDS = ['conversation', 'index'];

const services = fixtureServices();

describe('commands', () => {
  it('are those of the folder, one a file', () => {
    const files = readdirSync(new URL('../../commands', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/\.ts$/, ''));
    expect(commands.map(({ key }) => key).sort()).toEqual(
      files.filter((name) => !NO_COMMANDS.includes(name)).sort(),
    );
  });

  it('are defined as Discord takes them', () => {
    expect(() => acceptCommands(commands.map(({ definition }) => definition))).not.toThrow();
  });

  it('are found by name and type', () => {
    expect(findCommand('ask', ApplicationCommandType.ChatInput)?.key).toBe('ask');
    expect(findCommand('Answer this', ApplicationCommandType.Message)?.key).toBe('answer-message');
    expect(findCommand('ask', ApplicationCommandType.Message)).toBeUndefined();
  });
});

describe('handleComponent', () => {
  it.each(['', 'x', '0~ask~more~x', '1~gone~x', '1~ask~gone', '1~ask~constructor', '1~about~x', '1~ask'])(
    'says of "%s" that it is out of date',
    async (customId) => {
      const reply = await handleComponent(customId, onComponent(noteBody('An old message.')), services);
      expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'stale' } });
    },
  );
});

describe('handleModal', () => {
  it('says of an unknown modal that it is out of date', async () => {
    const request = { ...inServer, fields: {}, message: null };
    expect(await handleModal('1~ask~teach', request, services)).toMatchObject({
      visibility: 'private',
      outcome: { result: 'stale' },
    });
  });
});
