import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../commands/check-message.ts';
import { handleComponent } from '../../commands/index.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';
import { bodyOf, control, controlsOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { fixtureLibrary } from '../support/library.ts';
import { byModerator, fixtureServices, inServer, onComponent, onMessage } from '../support/requests.ts';

const services = fixtureServices();

const documents = fixtureLibrary().documents;
const certain = fixtureServices({ library: openLibrary(documents, { threshold: 0 }) });
const doubtful = fixtureServices({ library: openLibrary(documents, { threshold: 1.1 }) });

async function checked(content: string) {
  return bodyOf(checkMessage.run(onMessage(content, byModerator), services));
}

describe('Check against sources', () => {
  it('shows for each sentence what the sources say', async () => {
    const reply = await checkMessage.run(
      onMessage('Hi! The Pile is 900 GiB of text. My dog likes swimming.', byModerator),
      certain,
    );
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(textOf(await bodyOf(reply)).split('\n')).toEqual([
      '### Sentence by sentence',
      '“The Pile is 900 GiB of text.”',
      'The sources speak to this:',
      expect.stringMatching(/^> \*\*The Pile is an 825 GiB text data set/),
      '**The Pile** · `the-pile#intro-1`',
      '-# Not in this passage: 900',
      '“My dog likes swimming.”',
      'The sources do not speak to this.',
    ]);
  });

  it('shows the closest passage where the sources do not clearly speak to a sentence', async () => {
    const body = await bodyOf(
      checkMessage.run(onMessage('The Pile is 825 GiB of text.', byModerator), doubtful),
    );
    expect(textOf(body).split('\n').slice(2, 5)).toEqual([
      'The sources do not clearly speak to this. The closest passage says:',
      expect.stringMatching(/^> The Pile is an 825 GiB text data set/),
      '**The Pile** · `the-pile#intro-1`',
    ]);
  });

  it('never judges', async () => {
    const text = textOf(await checked('GPT-J was created by Ben Wang. The Pile has 7 components.'));
    expect(text).not.toMatch(/\b(true|false|correct|wrong|incorrect|right)\b/i);
  });

  it('offers the sentences that do not fit', async () => {
    const sentences = Array.from({ length: 9 }, (_, index) => `Statement ${index} says that GPT-J is large.`);
    const body = await checked(sentences.join(' '));
    expect(textOf(body)).toContain('5 more in this message');
    const menu = control(body, 'Check another sentence');
    const request = { ...onComponent(body, { values: menu.values.slice(1, 2) }), ...byModerator };
    const reply = await handleComponent(menu.customId ?? '', request, services);
    expect(textOf(await bodyOf(reply))).toContain('“Statement 5 says that GPT-J is large.”');
  });

  it('keeps long messages within the limits', async () => {
    const sentence =
      'The Pile, which is a large text data set of 825 GiB, is used to train language models such as GPT-J and many others that people like.';
    const body = await checked(Array.from({ length: 40 }, () => sentence).join(' '));
    expect(control(body, 'Check another sentence').values).toHaveLength(25);
  });

  it('is refused to who may not manage messages', async () => {
    const reply = await checkMessage.run(onMessage('GPT-J is a language model.', inServer), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'denied' } });
    const body = await checked(Array.from({ length: 9 }, () => 'GPT-J is a model.').join(' '));
    const { customId } = control(body, 'Check another sentence');
    const choice = onComponent(body, { values: ['0'] });
    expect(await handleComponent(customId ?? '', choice, services)).toMatchObject({
      outcome: { result: 'denied' },
    });
  });

  it.each(['', 'Hi!', '👍'])('says that %j has no sentence to check', async (content) => {
    const reply = await checkMessage.run(onMessage(content, byModerator), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'invalid' } });
  });

  it.each(HOSTILE_TEXTS)('survives %j', async (hostile) => {
    const body = await checked(`${hostile} The Pile is a data set of text. `.repeat(8));
    for (const { customId, values } of controlsOf(body)) {
      const request = { ...onComponent(body, { values: values.slice(-1) }), ...byModerator };
      await bodyOf(handleComponent(customId ?? '', request, services));
    }
  });
});
