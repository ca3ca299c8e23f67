import type {
  APIApplicationCommand,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { sameDefinitions } from '../../src/discord/definitions.ts';

const ask: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Asks',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Whether', required: false },
  ],
};

/** The same as Discord gives it back. */
const registered: APIApplicationCommand = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  name: 'ask',
  name_localizations: null,
  description: 'Asks',
  description_localizations: null,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: [2, 1, 0],
  integration_types: [1, 0],
  options: [
    { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Whether' },
  ],
};

describe('sameDefinitions', () => {
  it('takes what Discord fills in or leaves out for the same', () => {
    expect(sameDefinitions([ask], [registered], 'global')).toBe(true);
  });

  it('takes no heed of the order of commands and localisations', () => {
    const other = { type: 3, name: 'Answer this', name_localizations: { de: 'a', fr: 'b' } } as const;
    const back = {
      ...registered,
      ...other,
      name_localizations: { fr: 'b', de: 'a' },
      description: '',
      options: [],
    };
    expect(
      sameDefinitions(
        [{ ...other, contexts: [0, 1, 2], integration_types: [0, 1] }, ask],
        [registered, back],
        'global',
      ),
    ).toBe(true);
  });

  it('sees the order of options', () => {
    const turned = { ...registered, options: [...(registered.options ?? [])].reverse() };
    expect(sameDefinitions([ask], [turned], 'global')).toBe(false);
  });

  it('takes a missing list of installations for the default', () => {
    const { integration_types: _types, ...plain } = ask;
    expect(sameDefinitions([plain], [{ ...registered, integration_types: [0] }], 'global')).toBe(true);
    expect(sameDefinitions([plain], [registered], 'global')).toBe(false);
  });

  it('leaves out of a single server what Discord ignores there', () => {
    const { contexts: _contexts, ...there } = registered;
    expect(sameDefinitions([ask], [{ ...there, integration_types: [0] }], 'guild')).toBe(true);
    expect(sameDefinitions([ask], [there], 'global')).toBe(false);
  });

  it('sees a number that is 0', () => {
    const option = { type: 3, name: 'question', description: 'What' } as const;
    const limited = { ...ask, options: [{ ...option, min_length: 0 }] };
    expect(sameDefinitions([limited], [{ ...registered, options: [option] }], 'global')).toBe(false);
  });
});
