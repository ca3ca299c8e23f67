import { describe, expect, it } from 'vitest';
import { about } from '../../commands/about.ts';
import { bodyOf, controlsOf, textOf } from '../support/bodies.ts';
import { byModerator, fixtureServices, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';

describe('/about', () => {
  it('says what the bot knows, how to ask and what becomes of questions', async () => {
    const body = await bodyOf(about.run(slash(), fixtureServices()));
    const text = textOf(body);
    expect(text).toContain('**3 documents** (9 passages)');
    expect(text).toContain('newest document: 23 November 2026');
    expect(text).toContain('Version 1.2.3');
    expect(text).toContain('`/ask`');
    expect(text).toContain('**Privacy**');
    expect(controlsOf(body).map(({ label }) => label)).toEqual(['Add me', 'Open project page']);
  });

  it('leaves out links that the operator has not set', async () => {
    const bare = fixtureServices({ inviteUrl: null, homepageUrl: null });
    expect(controlsOf(await bodyOf(about.run(slash(), bare)))).toEqual([]);
  });

  it('tells moderators, and only them, what is wrong with the database', async () => {
    const { store, services, dispose } = await storedServices();
    expect(textOf(await bodyOf(about.run(slash({}, byModerator), services)))).not.toContain('Trouble');
    await store.close();
    await services.refresh(byModerator.guildId);
    const trouble = 'Trouble with my database';
    expect(textOf(await bodyOf(about.run(slash({}, byModerator), services)))).toContain(trouble);
    expect(textOf(await bodyOf(about.run(slash(), services)))).not.toContain(trouble);
    await dispose();
  });
});
