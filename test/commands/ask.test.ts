import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { handleComponent } from '../../commands/index.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { bodyOf, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { fixtureLibrary } from '../support/library.ts';
import { byModerator, fixtureServices, inServer, onComponent, slash, typing } from '../support/requests.ts';

const services = fixtureServices();
const question = 'What license is GPT-J under?';

describe('/ask', () => {
  it('answers in public with quote, place, source and buttons', async () => {
    const reply = await ask.run(slash({ question }), services);
    const body = await bodyOf(reply);
    expect(reply).toMatchObject({
      kind: 'message',
      visibility: 'public',
      outcome: { result: 'answered', passage: 'gpt-j#licence-1' },
    });
    expect(textOf(body)).toContain('> **The weights of GPT-J are under the Apache 2.0 licence.**');
    expect(textOf(body)).toContain('**GPT-J › Licence**');
    expect(controlsOf(body).map(({ label }) => label)).toEqual(['Read source', 'More passages', 'Dismiss']);
  });

  it('answers in private when asked to, and then leaves dismissing to Discord', async () => {
    const reply = await ask.run(slash({ question, private: true }), services);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(controlsOf(await bodyOf(reply)).map(({ label }) => label)).not.toContain('Dismiss');
  });

  it('follows the server when the member does not say', async () => {
    const discreet = fixtureServices({ settingsFor: () => ({ ...DEFAULT_SETTINGS, privateAnswers: true }) });
    expect(await ask.run(slash({ question }), discreet)).toMatchObject({ visibility: 'private' });
    expect(await ask.run(slash({ question, private: false }), discreet)).toMatchObject({
      visibility: 'public',
    });
  });

  it('says in private that it has no answer', async () => {
    const reply = await ask.run(slash({ question: 'What is the best pizza in Rome?' }), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'refused' } });
    expect(textOf(await bodyOf(reply))).toContain('I found nothing in my sources that answers this.');
  });

  it('takes the question out of a longer text', async () => {
    const written = `I want to build something. ${question} Thanks!`;
    const reply = await ask.run(slash({ question: written }), services);
    expect(reply).toMatchObject({ outcome: { passage: 'gpt-j#licence-1' } });
    expect(textOf(await bodyOf(reply)).endsWith(`-# Question: ${question}`)).toBe(true);
  });

  it('refuses a text that is too long for a question', async () => {
    const reply = await ask.run(slash({ question: 'word '.repeat(1200) }), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'invalid' } });
  });

  it.each(HOSTILE_TEXTS)('survives %j', async (hostile) => {
    await bodyOf(ask.run(slash({ question: hostile }), services));
    await bodyOf(ask.run(slash({ question: `${question.slice(0, -1)} ${hostile}` }), services));
  });
});

describe('autocomplete of /ask', () => {
  it('offers questions and headings of the corpus', async () => {
    const choice = 'what license is gptj under';
    expect(await ask.autocomplete?.(typing('question', 'licen'), services)).toEqual(
      expect.arrayContaining([{ name: choice, value: choice }]),
    );
  });
});

describe('Dismiss', () => {
  const dismissedBy = async (context: typeof inServer) => {
    const body = await bodyOf(ask.run(slash({ question }), services));
    const request = { ...onComponent(body, { isPrivate: false }), ...context };
    return handleComponent(customIdOf(body, 'Dismiss'), request, services);
  };

  it('is for the asker', async () => {
    expect(await dismissedBy(inServer)).toEqual({ kind: 'delete', outcome: { result: 'dismissed' } });
  });

  it('is for whoever may manage messages', async () => {
    expect(await dismissedBy(byModerator)).toMatchObject({ kind: 'delete' });
  });

  it('is refused to others, in private', async () => {
    const stranger = { ...inServer, invoker: { ...inServer.invoker, id: '100000000000000009' } };
    expect(await dismissedBy(stranger)).toMatchObject({
      visibility: 'private',
      outcome: { result: 'denied' },
    });
  });
});

describe('More passages', () => {
  it('shows the other passages in private', async () => {
    const body = await bodyOf(ask.run(slash({ question }), services));
    const reply = await handleComponent(customIdOf(body, 'More passages'), onComponent(body), services);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(textOf(await bodyOf(reply))).toContain('**GPT-J › How to cite**');
  });

  it('says that it is out of date when the passages are gone', async () => {
    const body = await bodyOf(ask.run(slash({ question }), services));
    const changed = fixtureServices({ library: fixtureLibrary({ 'other.txt': 'Something else entirely.' }) });
    const reply = await handleComponent(customIdOf(body, 'More passages'), onComponent(body), changed);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'stale' } });
  });
});
