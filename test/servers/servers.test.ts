import { describe, expect, it } from 'vitest';
import { Servers } from '../../src/servers/servers.ts';
import { DEFAULT_SETTINGS, type StoredServer } from '../../src/store/settings.ts';
import type { TaughtAnswer } from '../../src/store/taught.ts';
import { fixtureLibrary } from '../support/library.ts';

const CORPUS = fixtureLibrary();

function taught(answer: string): TaughtAnswer {
  return {
    id: 1,
    guild: '100',
    questions: ['Who moderates?'],
    answer,
    link: null,
    changedAt: new Date('2026-11-23T12:00:00Z'),
    deletedAt: null,
  };
}

/** Servers over a store that says what the test sets. */
function setUp() {
  const stored = {
    server: async (): Promise<StoredServer> => ({ version: 0, settings: '{}' }),
    answers: [taught('Ada.')],
    read: 0,
    corpus: CORPUS,
  };
  const servers = new Servers({
    store: {
      server: () => stored.server(),
      taughtAnswers: async () => {
        stored.read += 1;
        return stored.answers;
      },
    },
    corpus: () => stored.corpus,
    defaults: DEFAULT_SETTINGS,
    patience: 20,
  });
  const ask = async () => {
    await servers.refresh('100');
    return servers.libraryFor('100').ask('Who moderates?').quote?.text ?? null;
  };
  return { stored, servers, ask };
}

const version =
  (number: number, settings = '{}') =>
  async () => ({ version: number, settings });

describe('what each server has of its own', () => {
  it('is the corpus and the defaults until something is changed', async () => {
    const { servers, ask, stored } = setUp();
    expect(await ask()).toBeNull();
    expect(servers.libraryFor('100')).toBe(CORPUS);
    expect(servers.libraryFor(null)).toBe(CORPUS);
    expect(servers.settingsFor('100')).toEqual(DEFAULT_SETTINGS);
    expect(stored.read).toBe(0);
  });

  it('is read again when its version has grown, and only then', async () => {
    const { ask, stored, servers } = setUp();
    stored.server = version(1);
    expect(await ask()).toBe('Ada.');
    const library = servers.libraryFor('100');
    stored.answers = [taught('Bob.')];
    expect(await ask()).toBe('Ada.');
    expect(servers.libraryFor('100')).toBe(library);
    stored.server = version(2);
    expect(await ask()).toBe('Bob.');
    expect(stored.read).toBe(2);
  });

  it('does not go back to what an overtaken look has seen', async () => {
    const { ask, stored } = setUp();
    stored.server = version(2);
    await ask();
    stored.answers = [taught('Old.')];
    stored.server = version(1);
    expect(await ask()).toBe('Ada.');
  });

  it('changes its settings without touching its library', async () => {
    const { ask, stored, servers } = setUp();
    stored.server = version(1);
    await ask();
    const library = servers.libraryFor('100');
    stored.server = version(1, '{"feedback":false}');
    await ask();
    expect(servers.settingsFor('100').feedback).toBe(false);
    expect(servers.libraryFor('100')).toBe(library);
  });

  it('stays as it was while the database fails', async () => {
    const { ask, stored } = setUp();
    stored.server = version(1);
    await ask();
    stored.server = () => Promise.reject(new Error('away'));
    expect(await ask()).toBe('Ada.');
  });

  it('stays as it was when the database takes too long, and is not waited for', async () => {
    const { ask, stored } = setUp();
    stored.server = version(1);
    await ask();
    stored.server = () => new Promise(() => undefined);
    expect(await ask()).toBe('Ada.');
  });

  it('keeps its taught answers when the corpus changes', async () => {
    const { ask, stored, servers } = setUp();
    stored.server = version(1);
    await ask();
    stored.corpus = fixtureLibrary({ 'new.md': 'A new corpus knows of tea.' });
    expect(await ask()).toBe('Ada.');
    expect(servers.libraryFor('100').passage('new#intro-1')).toBeDefined();
    expect(servers.libraryFor('100').passage('gpt-j#licence-1')).toBeUndefined();
  });
});
